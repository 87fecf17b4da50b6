package ca.alliances.shell.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The person's choice of a light or dark look, kept in a cookie so that the server sends the right page from the first byte. */
@WebServlet("/apparence")
public class ThemeChoice extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String COOKIE = "theme";
    private static final String AUTO = "auto";
    private static final Set<String> CHOICES = Set.of("light", "dark", AUTO);
    private static final Pattern PAGE = Pattern.compile("https?://[^/\\\\?#]+(/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*)");
    private static final Duration KEPT = Duration.ofDays(365);

    /** The present choice: {@code light}, {@code dark} or {@code auto}. */
    public static String theme() {
        Object cookie = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestCookieMap()
                .get(COOKIE);
        return cookie instanceof Cookie chosen ? known(chosen.getValue()) : AUTO;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String choice = known(request.getParameter(COOKIE));
        Cookie cookie = new Cookie(COOKIE, choice);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(AUTO.equals(choice) ? 0 : (int) KEPT.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        response.setHeader("Location", back(request.getHeader("Referer"), request.getContextPath()));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    /** Path and query of the page that asked; the home page when it is not known. Never another host. */
    static String back(String referer, String home) {
        Matcher page = PAGE.matcher(referer == null ? "" : referer);
        return page.matches() ? page.group(1) : home + "/";
    }

    static String known(String choice) {
        return choice != null && CHOICES.contains(choice) ? choice : AUTO;
    }
}
