package ca.alliances.meeting.web;

import ca.alliances.meeting.boundary.CalendarReading;
import ca.alliances.shared.NotFound;
import ca.alliances.tenancy.CurrentTenant;
import ca.alliances.tenancy.TenantId;
import ca.alliances.tenancy.boundary.Mandataries;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers a calendar that reads {@code /t/{tenant}/calendrier/{token}.ics}, which is no page of Faces; all else goes on. An unknown tenant, an
 * unknown token and one that was taken back get the same 404 as an address that leads nowhere.
 */
public class CalendarFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/([^/]+)/calendrier/([^/]+)\\.ics");
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Inject
    transient CalendarReading calendars;

    @Inject
    transient Mandataries mandataries;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Matcher address = ADDRESS.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!READING.contains(request.getMethod()) || !address.matches()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<String> calendar = TenantId.parse(address.group(1))
                .filter(tenant -> mandataries.find(tenant).isPresent())
                .flatMap(tenant -> read(tenant, address.group(2)));
        if (calendar.isPresent()) {
            send(calendar.get(), request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Optional<String> read(TenantId tenant, String token) {
        CurrentTenant.bind(tenant);
        try {
            return Optional.of(calendars.read(token));
        } catch (NotFound unknown) {
            return Optional.empty();
        } finally {
            CurrentTenant.clear();
        }
    }

    private static void send(String calendar, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] content = calendar.getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar; charset=UTF-8");
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", "inline; filename=\"calendrier.ics\"");
        response.setHeader("Cache-Control", "private, no-store");
        if (request.getMethod().equals("GET")) {
            response.getOutputStream().write(content);
        }
    }
}
