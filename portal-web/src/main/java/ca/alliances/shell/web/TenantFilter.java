package ca.alliances.shell.web;

import ca.alliances.tenancy.CurrentTenant;
import ca.alliances.tenancy.MandatarySummary;
import ca.alliances.tenancy.TenantId;
import ca.alliances.tenancy.boundary.Mandataries;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Binds the tenant that the first path segment names for the length of the request; a tenant that is not active does not exist. */
public class TenantFilter extends HttpFilter {
    static final String TENANT = TenantFilter.class.getName();
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Mandataries mandataries;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<MandatarySummary> tenant = TenantId.parse(segment(request)).flatMap(mandataries::find);
        if (tenant.isEmpty() || !TenantViewHandler.pageExists(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        request.setAttribute(TENANT, tenant.get());
        CurrentTenant.bind(new TenantId(tenant.get().code()));
        try {
            chain.doFilter(request, response);
        } finally {
            CurrentTenant.clear();
        }
    }

    private static String segment(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.split("/", 3).length > 1 ? path.split("/", 3)[1] : "";
    }
}
