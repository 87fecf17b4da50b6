package ca.alliances.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.LogoutDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.OpenIdProviderMetadata;

/** Login and logout by Keycloak, with the standard mechanism of Jakarta Security; both sides end together. */
@OpenIdAuthenticationMechanismDefinition(
        providerURI = "${oidcSettings.issuer}",
        clientId = "${oidcSettings.clientId}",
        clientSecret = "${oidcSettings.clientSecret}",
        redirectURI = "${oidcSettings.callback}",
        claimsDefinition = @ClaimsDefinition(callerNameClaim = "sub"),
        providerMetadata = @OpenIdProviderMetadata(authorizationEndpoint = "${oidcSettings.authorization}"),
        scope = {"openid", "profile", "email"},
        logout = @LogoutDefinition(notifyProvider = true, redirectURI = "${oidcSettings.home}"))
@ApplicationScoped
public class SignIn {
    static final String CALLBACK = "/callback";
}
