package ca.alliances.shell.web;

import ca.alliances.tenancy.CurrentTenant;
import ca.alliances.tenancy.MandatarySummary;
import ca.alliances.tenancy.boundary.Mandataries;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the page of an address, asks who is not signed in to sign in, and binds the tenant for the length of the request. A tenant that
 * is not active, and a page that does not exist, give the same 404.
 */
public class AddressFilter extends HttpFilter {
    /** Request attribute: the tenant whose page is asked for. */
    static final String TENANT = "tenant";

    private static final long serialVersionUID = 1L;

    /** What everybody reads of a tenant without signing in. */
    private static final Set<String> PUBLIC_PAGES = Set.of("/mandatary/home.xhtml", "/mandatary/call/view.xhtml");

    @Inject
    private transient Mandataries mandataries;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<PageAddress> address = PageAddress.parse(request.getServletPath(), request.getPathInfo());
        if (address.isEmpty() || getServletContext().getResource(address.get().viewId()) == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<MandatarySummary> tenant = address.get().tenant().flatMap(mandataries::find);
        if (tenant.isEmpty() && address.get().tenant().isPresent()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getUserPrincipal() == null
                && !PUBLIC_PAGES.contains(address.get().viewId())) {
            response.sendRedirect(request.getContextPath() + "/connexion?retour="
                    + URLEncoder.encode(asked(request), StandardCharsets.UTF_8));
        } else {
            tenant.ifPresent(found -> request.setAttribute(TENANT, found));
            show(address.get(), request, response, chain);
        }
    }

    private static void show(
            PageAddress address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        address.tenant().ifPresent(CurrentTenant::bind);
        try {
            chain.doFilter(new PageRequest(request, address.viewId()), response);
        } finally {
            CurrentTenant.clear();
        }
    }

    private static String asked(HttpServletRequest request) {
        String query = request.getMethod().equals("GET") ? request.getQueryString() : null;
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** Shows Faces the file of the page as its path. */
    private static final class PageRequest extends HttpServletRequestWrapper {
        private final String viewId;

        PageRequest(HttpServletRequest request, String viewId) {
            super(request);
            this.viewId = viewId;
        }

        @Override
        public String getPathInfo() {
            return viewId;
        }
    }
}
