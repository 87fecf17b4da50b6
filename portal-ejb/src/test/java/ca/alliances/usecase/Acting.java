package ca.alliances.usecase;

import ca.alliances.identity.boundary.SecondFactor;
import ca.alliances.tenancy.CurrentTenant;
import ca.alliances.tenancy.TenantId;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Says in whose name a use case is run, as the login does in the portal: each time in a request of its own. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class Acting implements SecurityContext, SecondFactor {
    private static final ThreadLocal<String> SUBJECT = new ThreadLocal<>();
    private static final ThreadLocal<Boolean> ONE_PASSWORD = new ThreadLocal<>();

    /**
     * Runs it as the person of that subject ({@code null}: nobody) in that tenant, in a new request.
     *
     * @throws Exception what the use case threw, without the wrapping of the container
     */
    public static <T> T as(String subject, String tenant, Callable<T> useCase) throws Exception {
        try {
            return executor().submit(() -> inRequest(subject, tenant, useCase)).get();
        } catch (ExecutionException e) {
            throw unwrapped(e.getCause());
        }
    }

    private static <T> T inRequest(String subject, String tenant, Callable<T> useCase) throws Exception {
        RequestContextController request =
                CDI.current().select(RequestContextController.class).get();
        request.activate();
        SUBJECT.set(subject);
        try (CurrentTenant.Visit visit = CurrentTenant.visit(tenant == null ? null : new TenantId(tenant))) {
            return useCase.call();
        } finally {
            SUBJECT.remove();
            request.deactivate();
        }
    }

    private static Exception unwrapped(Throwable thrown) {
        return thrown instanceof jakarta.ejb.EJBException wrapped && wrapped.getCausedByException() != null
                ? wrapped.getCausedByException()
                : thrown instanceof Exception exception ? exception : new IllegalStateException(thrown);
    }

    private static ExecutorService executor() throws NamingException {
        return InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
    }

    /** Runs it in a session that one password has opened. */
    public static <T> T withoutSecondFactor(String subject, String tenant, Callable<T> useCase) throws Exception {
        return as(subject, tenant, () -> {
            ONE_PASSWORD.set(true);
            try {
                return useCase.call();
            } finally {
                ONE_PASSWORD.remove();
            }
        });
    }

    @Override
    public boolean isGiven() {
        return ONE_PASSWORD.get() == null;
    }

    @Override
    public Principal getCallerPrincipal() {
        String subject = SUBJECT.get();
        return subject == null ? null : () -> subject;
    }

    @Override
    public <T extends Principal> Set<T> getPrincipalsByType(Class<T> type) {
        return Set.of();
    }

    @Override
    public boolean isCallerInRole(String role) {
        return false;
    }

    @Override
    public boolean hasAccessToWebResource(String resource, String... methods) {
        return false;
    }

    @Override
    public AuthenticationStatus authenticate(
            HttpServletRequest request, HttpServletResponse response, AuthenticationParameters parameters) {
        throw new UnsupportedOperationException("who acts is said by the test");
    }
}
