package ca.alliances.shell.web;

import jakarta.faces.application.ResourceHandler;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every answer tells the browser: nothing but our own files runs or shows; a form may also lead on to the login (ADR 0008). */
public class SecurityHeadersFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    @ConfigProperty(name = "portal.oidc.issuer")
    private String issuer;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self' "
                        + issuer.replaceFirst("(?<=[^:/])/.*", ""));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        boolean isForEver = request.getServletPath().startsWith(ResourceHandler.RESOURCE_IDENTIFIER)
                && request.getParameter("v") != null;
        chain.doFilter(request, isForEver ? new Immutable(response) : response);
    }

    /** The address of a static file holds the hash of its content, so a browser never asks twice; Faces alone would say a week. */
    private static final class Immutable extends HttpServletResponseWrapper {
        private static final String CACHE = "Cache-Control";

        Immutable(HttpServletResponse response) {
            super(response);
            response.setHeader(CACHE, "public, max-age=31536000, immutable");
        }

        @Override
        public void setHeader(String name, String value) {
            if (!CACHE.equalsIgnoreCase(name)) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (!CACHE.equalsIgnoreCase(name)) {
                super.addHeader(name, value);
            }
        }
    }
}
