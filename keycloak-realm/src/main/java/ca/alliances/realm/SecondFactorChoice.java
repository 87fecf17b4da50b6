package ca.alliances.realm;

import java.util.List;
import org.keycloak.Config;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.provider.ProviderConfigProperty;

/**
 * The step of the sign-in at which a person who must have a second factor and has none chooses which one to set up: a one-time code or a passkey. The
 * set-up itself is Keycloak's. Its own steps can only demand one of the two (ADR 0017).
 */
public final class SecondFactorChoice implements Authenticator, AuthenticatorFactory {
    static final String ID = "portal-second-factor-choice";
    private static final String PAGE = "choose-second-factor.ftl";
    private static final String PASSKEY = "webauthn-register";

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        context.challenge(context.form().createForm(PAGE));
    }

    /** What was chosen is set up as soon as this sign-in goes on, and it does not go on without. */
    @Override
    public void action(AuthenticationFlowContext context) {
        String chosen = context.getHttpRequest().getDecodedFormParameters().getFirst("factor");
        String action = "passkey".equals(chosen) ? PASSKEY : UserModel.RequiredAction.CONFIGURE_TOTP.name();
        context.getAuthenticationSession().addRequiredAction(action);
        context.success();
    }

    @Override
    public boolean requiresUser() {
        return true;
    }

    @Override
    public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
        return true;
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {
        // the choice sets them
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return this;
    }

    @Override
    public void init(Config.Scope config) {
        // nothing to set
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        // nothing to prepare
    }

    @Override
    public void close() {
        // holds nothing
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayType() {
        return "Choice of the second factor";
    }

    @Override
    public String getHelpText() {
        return "Lets a person without a second factor choose which one to set up: a one-time code or a passkey.";
    }

    @Override
    public String getReferenceCategory() {
        return null;
    }

    @Override
    public boolean isConfigurable() {
        return false;
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return List.of();
    }

    @Override
    public Requirement[] getRequirementChoices() {
        return new Requirement[] {Requirement.REQUIRED, Requirement.DISABLED};
    }

    @Override
    public boolean isUserSetupAllowed() {
        return false;
    }
}
