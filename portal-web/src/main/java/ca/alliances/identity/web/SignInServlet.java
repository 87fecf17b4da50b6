package ca.alliances.identity.web;

import ca.alliances.identity.boundary.People;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.openid.OpenIdClaims;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The door: to reach it one signs in; then it leads to the page first asked for, or to the person's own page. */
@WebServlet({"/connexion", SignIn.CALLBACK})
@ServletSecurity(@HttpConstraint(rolesAllowed = "**"))
public class SignInServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenIdContext login;

    @Inject
    private transient People people;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OpenIdClaims claims = login.getClaims();
        people.arrived(claims.getEmail().orElse(""), claims.getName().orElse(""));
        String asked = request.getParameter("retour");
        response.sendRedirect(request.getContextPath() + (isOwnPath(asked) ? asked : "/mon-compte"));
    }

    /** A path of this site: it starts with one slash, and no browser reads it as another host. */
    static boolean isOwnPath(String asked) {
        return asked != null && asked.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");
    }
}
