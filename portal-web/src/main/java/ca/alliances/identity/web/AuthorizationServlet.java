package ca.alliances.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The last step before Keycloak: hands the question of the login on as it is with the language of the pages, and adds {@code prompt=login} where
 * somebody has to say anew who he is. Soteria (3.0.3) builds its configuration once and could say so for everybody or for nobody only (ADR 0017).
 */
@WebServlet(AuthorizationServlet.PATH)
public class AuthorizationServlet extends HttpServlet {
    static final String PATH = "/connexion/vers";
    static final String ANEW = AuthorizationServlet.class.getName();
    private static final long serialVersionUID = 1L;

    @Inject
    private transient OidcSettings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        boolean anew = session != null && session.getAttribute(ANEW) != null;
        String question = request.getQueryString() == null ? "" : request.getQueryString();
        response.sendRedirect(settings.getIssuer() + "/protocol/openid-connect/auth?" + question + "&ui_locales="
                + language(request) + (anew ? "&prompt=login" : ""));
    }

    /** The one that was chosen on the pages, which keep it in a cookie. */
    private static String language(HttpServletRequest request) {
        Stream<Cookie> cookies = request.getCookies() == null ? Stream.empty() : Arrays.stream(request.getCookies());
        return cookies.anyMatch(cookie -> cookie.getName().equals("lang") && "en".equals(cookie.getValue()))
                ? "en"
                : "fr";
    }
}
