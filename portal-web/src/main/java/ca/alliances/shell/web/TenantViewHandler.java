package ca.alliances.shell.web;

import ca.alliances.tenancy.CurrentTenant;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import java.util.Locale;
import java.util.Set;

/**
 * Addresses without endings, with the tenant in them: {@code /t/cnord/call/list} is the page {@code /t/call/list.xhtml}, and links and
 * forms of a page lead back into its tenant.
 */
public class TenantViewHandler extends ViewHandlerWrapper {
    private static final String OF_A_TENANT = "/t";
    private static final Set<String> WITHOUT_ENDING = Set.of(OF_A_TENANT, "/ministere", "/mon-compte");

    /** Wraps the handler of Faces. */
    public TenantViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    /** Whether the address leads to a page at all. */
    static boolean pageExists(HttpServletRequest request) {
        try {
            return request.getServletContext().getResource(page(request.getServletPath(), request.getPathInfo()))
                    != null;
        } catch (MalformedURLException e) {
            return false;
        }
    }

    @Override
    public String deriveViewId(FacesContext context, String requested) {
        ExternalContext external = context.getExternalContext();
        String servlet = external.getRequestServletPath();
        return WITHOUT_ENDING.contains(servlet)
                ? page(servlet, external.getRequestPathInfo())
                : super.deriveViewId(context, requested);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        String root = context.getExternalContext().getRequestContextPath();
        if (viewId.equals("/index.xhtml")) {
            return root + "/";
        }
        int slash = viewId.indexOf('/', 1);
        if (slash < 0 || !WITHOUT_ENDING.contains(viewId.substring(0, slash))) {
            return super.getActionURL(context, viewId);
        }
        String start = viewId.substring(0, slash);
        String tenant = start.equals(OF_A_TENANT) ? "/" + CurrentTenant.id() : "";
        return root + start + tenant + viewId.substring(slash).replaceFirst("(/home)?\\.xhtml$", "");
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        Object chosen = context.getExternalContext().getRequestMap().get(LanguageFilter.LOCALE);
        return chosen instanceof Locale locale ? locale : Locale.FRENCH;
    }

    private static String page(String servlet, String pathInfo) {
        String path = pathInfo == null ? "" : pathInfo;
        if (servlet.equals(OF_A_TENANT)) {
            int slash = path.indexOf('/', 1);
            path = slash < 0 ? "" : path.substring(slash);
        }
        return servlet + (path.length() < 2 ? "/home" : path) + ".xhtml";
    }
}
