package ca.alliances.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The door: keeps the page first asked for, then sends the person to Keycloak. Soteria's own way back to the original page loses the
 * parameters of the request (3.0.3), so the page is kept here. While Keycloak is away the person is told so, instead of an address that
 * does not answer.
 */
@WebServlet("/connexion")
public class SignInServlet extends HttpServlet {
    static final String ASKED = SignInServlet.class.getName();
    private static final long serialVersionUID = 1L;

    @Inject
    private transient LoginService login;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = request.getParameter("retour");
        if (isOwnPath(asked)) {
            request.getSession().setAttribute(ASKED, asked);
        }
        if (login.answers()) {
            response.sendRedirect(request.getContextPath() + SignIn.CALLBACK);
        } else {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    /** A path of this site: it starts with one slash, and no browser reads it as another host. */
    static boolean isOwnPath(String asked) {
        return asked != null && asked.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");
    }
}
