package ca.alliances.shell.web;

import ca.alliances.shared.FileSize;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/**
 * Sends a form that is far too large back to its page with the reason. What is only a little larger than a file may
 * be still reaches the use case, whose refusal names the file; what the server itself refuses is an error page.
 */
public class UploadLimitFilter extends HttpFilter {
    /** Session attribute: the size of the form that was refused, until the page says so. */
    static final String REFUSED = "upload-refused";

    /** A little more than a file may have. */
    static final FileSize LIMIT = FileSize.megabytes(25);

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long size = request.getContentLengthLong();
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/") || size <= LIMIT.bytes()) {
            chain.doFilter(request, response);
            return;
        }
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.setAttribute(REFUSED, size);
        }
        response.sendRedirect(page(request));
    }

    /** The address of the form with its parameters, which it was sent to, or which the browser names as where it comes from. */
    static String page(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (request.getQueryString() != null) {
            return path + "?" + request.getQueryString();
        }
        return Optional.ofNullable(request.getHeader("Referer"))
                .flatMap(UploadLimitFilter::address)
                .filter(from -> path.equals(from.getRawPath()) && from.getRawQuery() != null)
                .map(from -> path + "?" + from.getRawQuery())
                .orElse(path);
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
