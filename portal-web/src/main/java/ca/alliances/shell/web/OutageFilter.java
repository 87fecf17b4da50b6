package ca.alliances.shell.web;

import ca.alliances.platform.boundary.Outage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** While the database is away, says so (503) and lets the person try again, wherever the request was when it noticed. */
public class OutageFilter extends HttpFilter {
    private static final System.Logger LOG = System.getLogger(OutageFilter.class.getName());
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException fault) {
            if (response.isCommitted() || !Outage.caused(fault)) {
                throw fault;
            }
            LOG.log(System.Logger.Level.WARNING, "the database is away: {0}", fault.getMessage());
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
