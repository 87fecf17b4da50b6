package ca.alliances.shell.web;

import ca.alliances.identity.web.LoginAge;
import ca.alliances.spreadsheet.web.ListFile;
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
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the page of an address, asks who is not signed in, or since too long, to sign in, and binds the tenant for the length of the request. A tenant that
 * is not active, and a page that does not exist, give the same 404.
 */
public class AddressFilter extends HttpFilter {
    /** Request attribute: the tenant whose page is asked for. */
    static final String TENANT = ListFile.TENANT;

    private static final long serialVersionUID = 1L;

    /** What everybody reads of a tenant without signing in. */
    private static final Set<String> PUBLIC_PAGES = Set.of(
            "/mandatary/home.xhtml",
            "/mandatary/call/view.xhtml",
            "/mandatary/call/check.xhtml",
            "/mandatary/appearance/logo.xhtml",
            "/mandatary/meeting/answer.xhtml",
            "/mandatary/tables.xhtml",
            "/mandatary/calendar.xhtml",
            "/mandatary/priorities.xhtml",
            "/mandatary/minutes/published.xhtml",
            "/mandatary/minutes/public.xhtml",
            "/mandatary/minutes/public-file.xhtml");

    @Inject
    transient Mandataries mandataries;

    @Inject
    transient Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<PageAddress> address = PageAddress.parse(request.getServletPath(), request.getPathInfo());
        if (address.isEmpty() || getServletContext().getResource(address.get().viewId()) == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (isTooLarge(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        Optional<MandatarySummary> tenant = address.get().tenant().flatMap(mandataries::find);
        tenant.ifPresent(found -> request.setAttribute(TENANT, found));
        if (tenant.isEmpty() && address.get().tenant().isPresent()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            admit(address.get(), request, response, chain);
        }
    }

    private void admit(PageAddress address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isOver(request)) {
            request.getSession().invalidate();
            askToSignIn(request, response, "nouveau=oui&");
        } else if (request.getUserPrincipal() == null && !PUBLIC_PAGES.contains(address.viewId())) {
            askToSignIn(request, response, "");
        } else {
            show(address, request, response, chain);
        }
    }

    private boolean isOver(HttpServletRequest request) {
        return request.getUserPrincipal() != null && LoginAge.isOver(request.getSession(), clock.instant());
    }

    /** The server reads no more of a form than it may, and says so to whoever asks for its fields first; files are counted elsewhere. */
    private static boolean isTooLarge(HttpServletRequest request) {
        try {
            return request.getMethod().equals("POST") && request.getParameterMap() == null;
        } catch (IllegalStateException tooLarge) {
            return true;
        }
    }

    /** A form that saves itself cannot follow to the login, and what it sent is kept by its page. */
    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response, String how)
            throws IOException {
        if (request.getHeader("X-Autosave") == null) {
            response.sendRedirect(request.getContextPath() + "/connexion?" + how + "retour="
                    + URLEncoder.encode(asked(request), StandardCharsets.UTF_8));
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
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
        String query = request.getQueryString();
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
