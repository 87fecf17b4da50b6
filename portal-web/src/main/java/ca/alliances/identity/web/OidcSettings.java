package ca.alliances.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where Keycloak is and who the portal is to it; read by the definition of the login. */
@Named
@ApplicationScoped
public class OidcSettings {
    @Inject
    @ConfigProperty(name = "portal.oidc.issuer")
    private String issuer;

    @Inject
    @ConfigProperty(name = "portal.oidc.client.id", defaultValue = "portal")
    private String clientId;

    @Inject
    @ConfigProperty(name = "portal.oidc.client.secret")
    private String clientSecret;

    @Inject
    @ConfigProperty(name = "portal.url")
    private String portalUrl;

    /** Address of the realm. */
    public String getIssuer() {
        return issuer;
    }

    /** Name of the portal in the realm. */
    public String getClientId() {
        return clientId;
    }

    /** What only the portal and the realm know. */
    public String getClientSecret() {
        return clientSecret;
    }

    /** Where a login comes back to; registered exactly in the realm. */
    public String getCallback() {
        return portalUrl + SignIn.CALLBACK;
    }

    /** Where the login asks; it hands the question on to the realm. */
    public String getAuthorization() {
        return portalUrl + AuthorizationServlet.PATH;
    }

    /** Where a logout ends; registered exactly in the realm. */
    public String getHome() {
        return portalUrl + "/";
    }
}
