package ca.alliances.shell.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** "Stay signed in": the request itself is the activity that keeps a session; 401 tells that there is none any more. */
@WebServlet("/session")
public class SessionPing extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        boolean lasts = request.getSession(false) != null && request.getUserPrincipal() != null;
        response.setStatus(lasts ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_UNAUTHORIZED);
    }
}
