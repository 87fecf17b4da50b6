package ca.alliances.identity.web;

import ca.alliances.identity.boundary.SecondFactor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * With which factors the session was opened, as Keycloak's ID token says it ({@code amr}). A demo may be content with a password; production
 * never is (docs/operations.md).
 */
@ApplicationScoped
public class SessionFactors implements SecondFactor {
    private static final List<String> SECOND = List.of("otp", "hwk");

    @Inject
    private OpenIdContext login;

    @Inject
    @ConfigProperty(name = "portal.second.factor", defaultValue = "required")
    private String setting;

    @Override
    public boolean isGiven() {
        return setting.equals("relaxed") || isUsed();
    }

    /** Whether a one-time code or a passkey was used. */
    public boolean isUsed() {
        return login.getIdentityToken().getJwtClaims().getArrayStringClaim("amr").stream()
                .anyMatch(SECOND::contains);
    }
}
