package ca.alliances.identity.web;

import ca.alliances.shared.SitePath;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * The door: keeps the page first asked for, then sends the person to Keycloak. Soteria's own way back to the original page loses the
 * parameters of the request (3.0.3), so the page is kept here. While Keycloak is away the person is told so, instead of an address that
 * does not answer. With {@code nouveau}, Keycloak asks anew who it is, second factor included; who is signed in already comes in by POST, so
 * that no link signs him out.
 */
@WebServlet(SignInServlet.PATH)
public class SignInServlet extends HttpServlet {
    static final String PATH = "/connexion";
    static final String ASKED = SignInServlet.class.getName();
    private static final long serialVersionUID = 1L;

    @Inject
    private transient LoginService login;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        enter(request, response, request.getParameter("nouveau") != null);
    }

    /** Ends the session first. Another site's form comes without the cookie of one: it is a link like any other. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        if (session == null) {
            response.sendRedirect(request.getContextPath() + PATH);
            return;
        }
        session.invalidate();
        enter(request, response, true);
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, boolean anew) throws IOException {
        SitePath.parse(request.getParameter("retour"))
                .ifPresent(asked -> request.getSession().setAttribute(ASKED, asked.value()));
        if (anew) {
            request.getSession().setAttribute(AuthorizationServlet.ANEW, true);
        }
        if (login.answers()) {
            response.sendRedirect(request.getContextPath() + SignIn.CALLBACK);
        } else {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
