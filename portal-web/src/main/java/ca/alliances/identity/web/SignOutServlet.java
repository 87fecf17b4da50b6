package ca.alliances.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends the session here and at Keycloak; by POST only, so that no link or image can sign somebody out. */
@WebServlet("/deconnexion")
public class SignOutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        boolean wasSignedIn = request.getUserPrincipal() != null;
        request.logout();
        if (!wasSignedIn && !response.isCommitted()) {
            response.sendRedirect(request.getContextPath() + "/");
        }
    }
}
