package ca.alliances.shell.web;

import jakarta.faces.application.ResourceHandler;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** French unless the person chose English, by {@code ?lang=en}, which is remembered for a year. */
public class LanguageFilter extends HttpFilter {
    static final String CHOICE = "lang";
    static final String LOCALE = LanguageFilter.class.getName();

    /** Request attribute: the same, but only where somebody has chosen it. */
    static final String CHOSEN = LOCALE + ".chosen";

    private static final long serialVersionUID = 1L;
    private static final int A_YEAR = 365 * 24 * 3600;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String chosen = request.getMethod().equals("GET") ? request.getParameter(CHOICE) : null;
        if (isKnown(chosen)) {
            Cookie cookie = new Cookie(CHOICE, chosen);
            cookie.setPath("/");
            cookie.setMaxAge(A_YEAR);
            cookie.setHttpOnly(true);
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
        Optional<Locale> choice = Optional.ofNullable(isKnown(chosen) ? chosen : remembered(request))
                .map(Locale::new);
        choice.ifPresent(locale -> request.setAttribute(CHOSEN, locale));
        request.setAttribute(LOCALE, choice.orElse(Locale.FRENCH));
        if (!request.getServletPath().startsWith(ResourceHandler.RESOURCE_IDENTIFIER)) {
            response.addHeader("Vary", "Cookie");
        }
        chain.doFilter(request, response);
    }

    private static String remembered(HttpServletRequest request) {
        Stream<Cookie> cookies = request.getCookies() == null ? Stream.empty() : Arrays.stream(request.getCookies());
        return cookies.filter(cookie -> cookie.getName().equals(CHOICE))
                .map(Cookie::getValue)
                .filter(LanguageFilter::isKnown)
                .findFirst()
                .orElse(null);
    }

    private static boolean isKnown(String language) {
        return "fr".equals(language) || "en".equals(language);
    }
}
