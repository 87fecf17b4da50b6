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

/**
 * What every answer tells the browser: nothing but our own files runs or shows; a form may also lead on to the login (ADR 0008). It is kept
 * nowhere, so that "back" shows nothing once somebody has signed out; {@link PublicPages} and static files are the exceptions.
 */
public class SecurityHeadersFilter extends HttpFilter {
    static final String CACHE = "Cache-Control";
    private static final long serialVersionUID = 1L;

    @Inject
    @ConfigProperty(name = "portal.oidc.issuer")
    String issuer;

    /** As people see it; behind a proxy that ends TLS the request itself does not tell. */
    @Inject
    @ConfigProperty(name = "portal.url")
    String url;

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
        if (url.startsWith("https:")) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        boolean isFile = request.getServletPath().startsWith(ResourceHandler.RESOURCE_IDENTIFIER);
        if (!isFile) {
            response.setHeader(CACHE, "private, no-store");
        }
        chain.doFilter(request, isFile && request.getParameter("v") != null ? new Immutable(response) : response);
    }

    /** The address of a static file holds the hash of its content, so a browser never asks twice; Faces alone would say a week. */
    private static final class Immutable extends HttpServletResponseWrapper {
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
