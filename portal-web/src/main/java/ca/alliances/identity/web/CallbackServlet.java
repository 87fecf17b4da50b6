package ca.alliances.identity.web;

import ca.alliances.identity.boundary.People;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.openid.JwtClaims;
import jakarta.security.enterprise.identitystore.openid.OpenIdClaims;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;

/** Where Keycloak sends the person back to: the portal takes note of him and shows the page first asked for, or his own. */
@WebServlet(SignIn.CALLBACK)
@ServletSecurity(@HttpConstraint(rolesAllowed = "**"))
public class CallbackServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenIdContext login;

    @Inject
    private transient People people;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OpenIdClaims claims = login.getClaims();
        people.arrived(
                claims.getEmail().orElse(""),
                claims.getName().orElse(""),
                claims.getLocale().map(Locale::forLanguageTag).orElse(Locale.FRENCH));
        HttpSession session = request.getSession();
        LoginAge.begin(session, saidWhoHeIs(login.getIdentityToken().getJwtClaims()));
        Object asked = session.getAttribute(SignInServlet.ASKED);
        session.removeAttribute(SignInServlet.ASKED);
        session.removeAttribute(AuthorizationServlet.ANEW);
        response.sendRedirect(asked == null ? request.getContextPath() + "/mon-compte" : (String) asked);
    }

    /** At Keycloak, which may since have let him in again without a question; asking this servlet again makes no login younger. */
    private static Instant saidWhoHeIs(JwtClaims claims) {
        return claims.getNumericDateClaim("auth_time").or(claims::getIssuedAt).orElseThrow();
    }
}
