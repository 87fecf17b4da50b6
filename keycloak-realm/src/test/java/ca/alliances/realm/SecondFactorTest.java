package ca.alliances.realm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.keycloak.authentication.AuthenticatorFactory;

/** Holders of the role second-factor-required cannot sign in by password alone, nor get round it by a reset. */
class SecondFactorTest {
    private final JsonObject realm = Resources.json("alliances-realm.json");

    @Test
    void isPartOfTheFlowThatBrowsersUse() {
        assertEquals("portal browser", realm.getString("browserFlow"));
        assertEquals(List.of("auth-cookie ALTERNATIVE", "portal forms ALTERNATIVE"), steps("portal browser"));
        assertEquals(
                List.of(
                        "auth-username-password-form REQUIRED",
                        "portal second factor CONDITIONAL",
                        "portal second factor set-up CONDITIONAL"),
                steps("portal forms"));
    }

    @Test
    void isAOneTimeCodeOrAPasskey() {
        assertEquals(
                List.of(
                        "conditional-user-configured REQUIRED",
                        "auth-otp-form ALTERNATIVE",
                        "webauthn-authenticator ALTERNATIVE"),
                steps("portal second factor"));
    }

    @Test
    void isChosenAndSetUpAtOnceByThoseWhoMustHaveIt() {
        assertEquals(
                List.of(
                        "conditional-user-role REQUIRED",
                        "conditional-sub-flow-executed REQUIRED",
                        SecondFactorChoice.ID + " REQUIRED"),
                steps("portal second factor set-up"));
        assertEquals(
                "second-factor-required",
                config("when the second factor is required").getString("condUserRole"));
        assertEquals(
                "portal second factor",
                config("when no second factor was given").getString("flow_to_check"));
        assertEquals("not-executed", config("when no second factor was given").getString("check_result"));
        assertEquals(
                List.of("second-factor-required"),
                Resources.objects(realm.getJsonObject("roles"), "realm").stream()
                        .map(r -> r.getString("name"))
                        .toList());
    }

    @Test
    void isChosenAtAStepThatKeycloakFindsInThisJar() {
        assertEquals(
                List.of(SecondFactorChoice.ID),
                ServiceLoader.load(AuthenticatorFactory.class).stream()
                        .map(found -> found.get().getId())
                        .toList());
    }

    @Test
    void isNotAvoidedByANewPassword() {
        assertEquals("portal reset credentials", realm.getString("resetCredentialsFlow"));
        assertEquals("true", config("sign in after the reset").getString("force-login"));
        assertTrue(steps("portal reset credentials").stream().noneMatch(s -> s.contains("otp")));
    }

    @Test
    void isToldToThePortalInTheToken() {
        assertEquals("pwd", factor("amr password"));
        assertEquals("otp", factor("amr one-time code"));
        assertEquals("hwk", factor("amr passkey"));
        assertTrue(Resources.objects(realm, "clients").stream()
                .filter(c -> c.getString("clientId").equals("portal"))
                .flatMap(c -> Resources.objects(c, "protocolMappers").stream())
                .anyMatch(m -> m.getString("protocolMapper").equals("oidc-amr-mapper")));
    }

    private String factor(String alias) {
        return config(alias).getString("default.reference.value");
    }

    private JsonObject config(String alias) {
        return Resources.objects(realm, "authenticatorConfig").stream()
                .filter(c -> c.getString("alias").equals(alias))
                .findFirst()
                .orElseThrow()
                .getJsonObject("config");
    }

    private List<String> steps(String flow) {
        JsonObject found = Resources.objects(realm, "authenticationFlows").stream()
                .filter(f -> f.getString("alias").equals(flow))
                .findFirst()
                .orElseThrow();
        return Resources.objects(found, "authenticationExecutions").stream()
                .map(e -> e.getString("authenticator", e.getString("flowAlias", "")) + " " + e.getString("requirement"))
                .toList();
    }
}
