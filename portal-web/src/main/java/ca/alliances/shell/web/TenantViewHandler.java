package ca.alliances.shell.web;

import ca.alliances.tenancy.CurrentTenant;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
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
                .map(address -> root + address + query(context, viewId))
                .orElseGet(() -> super.getActionURL(context, viewId));
    }

    /** A form leads back to the very address of its page, so that what it is about is known even when the view has expired. */
    private static String query(FacesContext context, String viewId) {
        boolean form = context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
                && viewId.equals(context.getViewRoot().getViewId());
        String query = ((HttpServletRequest) context.getExternalContext().getRequest()).getQueryString();
        return form && query != null ? "?" + query : "";
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        Object chosen = context.getExternalContext().getRequestMap().get(LanguageFilter.LOCALE);
        return chosen instanceof Locale locale ? locale : Locale.FRENCH;
    }
}
