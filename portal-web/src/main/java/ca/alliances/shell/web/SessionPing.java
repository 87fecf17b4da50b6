package ca.alliances.shell.web;

import ca.alliances.identity.web.LoginAge;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;

/** "Stay signed in": the request itself is the activity that keeps a session; 401 tells that there is none any more. */
@WebServlet("/session")
public class SessionPing extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        boolean lasts =
                session != null && request.getUserPrincipal() != null && !LoginAge.isOver(session, clock.instant());
        response.setStatus(lasts ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_UNAUTHORIZED);
    }
}
