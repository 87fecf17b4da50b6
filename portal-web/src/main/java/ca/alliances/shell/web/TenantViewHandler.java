package ca.alliances.shell.web;

import ca.alliances.tenancy.CurrentTenant;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/** Lets links and forms of a page lead back into its tenant, by addresses without endings, in the language of the person. */
public class TenantViewHandler extends ViewHandlerWrapper {
    /** Wraps the handler of Faces. */
    public TenantViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        String root = context.getExternalContext().getRequestContextPath();
        if (viewId.equals("/index.xhtml")) {
            return root + "/";
        }
        return PageAddress.of(viewId, CurrentTenant.find())
                .map(address -> root + address)
                .orElseGet(() -> super.getActionURL(context, viewId));
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        Object chosen = context.getExternalContext().getRequestMap().get(LanguageFilter.LOCALE);
        return chosen instanceof Locale locale ? locale : Locale.FRENCH;
    }
}
