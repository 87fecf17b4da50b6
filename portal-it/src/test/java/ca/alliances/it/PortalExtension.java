package ca.alliances.it;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives test classes the one portal of the whole test run: started by the first of them, stopped after the last. */
public final class PortalExtension implements ParameterResolver, AfterEachCallback {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Portal.class;
    }

    @Override
    public Portal resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return portal(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Portal portal = portal(context);
        context.getExecutionException()
                .ifPresent(failure -> failure.addSuppressed(new Throwable(portal.whatVisitorsSee())));
        portal.sendVisitorsHome();
        portal.rows().change("UPDATE person SET language = 'fr'");
    }

    private static Portal portal(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(PortalExtension.class))
                .getOrComputeIfAbsent(Portal.class, type -> Portal.start(), Portal.class);
    }
}
