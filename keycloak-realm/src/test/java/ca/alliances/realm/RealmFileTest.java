package ca.alliances.realm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What production imports must stay strict: addresses, flows, policies and the list of organisations. */
class RealmFileTest {
    private static final List<String> TENANTS = List.of(
            "ark",
            "arbj",
            "at",
            "bsl",
            "cdq",
            "chap",
            "cnat",
            "cnord",
            "cssspnql",
            "est",
            "gas",
            "gnc",
            "idm",
            "lan",
            "lau",
            "lav",
            "mau",
            "mtg",
            "mtl",
            "out",
            "slsj");
    private static final Set<String> SETTINGS = Set.of(
            "PORTAL_URL",
            "PORTAL_OIDC_CLIENT_SECRET",
            "PORTAL_PROVISIONING_CLIENT_SECRET",
            "PORTAL_SMTP_HOST",
            "PORTAL_SMTP_PORT",
            "PORTAL_SMTP_AUTH",
            "PORTAL_SMTP_USER",
            "PORTAL_SMTP_PASSWORD",
            "PORTAL_SMTP_TLS",
            "PORTAL_MAIL_FROM");

    private final JsonObject realm = Resources.json("alliances-realm.json");

    @Test
    void speaksFrenchFirstAndEnglish() {
        assertEquals("alliances", realm.getString("realm"));
        assertTrue(realm.getBoolean("internationalizationEnabled"));
        assertEquals("fr", realm.getString("defaultLocale"));
        assertEquals(List.of("fr", "en"), Resources.strings(realm.getJsonArray("supportedLocales")));
    }

    @Test
    void hasOneOrganisationPerTenantWithoutDomain() {
        assertTrue(realm.getBoolean("organizationsEnabled"));
        List<JsonObject> organisations = Resources.objects(realm, "organizations");
        assertEquals(
                TENANTS.stream().sorted().toList(),
                organisations.stream().map(o -> o.getString("alias")).sorted().toList());
        assertEquals(
                TENANTS.size(),
                organisations.stream().map(o -> o.getString("name")).distinct().count());
        organisations.forEach(o -> assertEquals(Set.of("alias", "name", "enabled"), o.keySet(), o.toString()));
    }

    @Test
    void sendsPeopleBackToExactAddressesOnly() {
        JsonObject portal = client("portal");
        assertEquals(
                List.of("${PORTAL_URL:http://localhost:8080}/callback"),
                Resources.strings(portal.getJsonArray("redirectUris")));
        assertEquals(
                "${PORTAL_URL:http://localhost:8080}/",
                portal.getJsonObject("attributes").getString("post.logout.redirect.uris"));
        assertTrue(portal.getJsonArray("webOrigins").isEmpty());
        assertFalse(portal.toString().contains("*"), "no wildcard in an address");
    }

    @Test
    void letsThePortalUseTheCodeFlowWithASecretOnly() {
        JsonObject portal = client("portal");
        assertFalse(portal.getBoolean("publicClient"));
        assertEquals("${PORTAL_OIDC_CLIENT_SECRET}", portal.getString("secret"));
        assertTrue(portal.getBoolean("standardFlowEnabled"));
        for (String flow : List.of("implicitFlowEnabled", "directAccessGrantsEnabled", "serviceAccountsEnabled")) {
            assertFalse(portal.getBoolean(flow), flow);
        }
        assertFalse(portal.getBoolean("fullScopeAllowed"));
        assertFalse(portal.getJsonObject("attributes").containsKey("pkce.code.challenge.method"));
        assertEquals(
                List.of("basic", "profile", "email"), Resources.strings(portal.getJsonArray("defaultClientScopes")));
    }

    @Test
    void letsNobodySignInByPasswordGrant() {
        assertFalse(client("admin-cli").getBoolean("enabled"));
        Resources.objects(realm, "clients").forEach(c -> assertFalse(c.getBoolean("directAccessGrantsEnabled")));
    }

    @Test
    void givesProvisioningNoMoreThanPeopleAndOrganisations() {
        JsonObject provisioning = client("portal-provisioning");
        assertTrue(provisioning.getBoolean("serviceAccountsEnabled"));
        assertFalse(provisioning.getBoolean("standardFlowEnabled"));
        JsonObject account = Resources.objects(realm, "users").get(0);
        assertEquals("portal-provisioning", account.getString("serviceAccountClientId"));
        assertEquals(
                Map.of("realm-management", List.of("manage-users", "view-users", "query-users", "manage-organizations"))
                        .toString(),
                account.getJsonObject("clientRoles").entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> Resources.strings(e.getValue())))
                        .toString());
        assertEquals(1, realm.getJsonArray("users").size(), "no person in the production file");
    }

    @Test
    void watchesAndRemembersSignIns() {
        Stream.of("bruteForceProtected", "eventsEnabled", "adminEventsEnabled", "verifyEmail", "resetPasswordAllowed")
                .forEach(setting -> assertTrue(realm.getBoolean(setting), setting));
        assertTrue(realm.getInt("eventsExpiration") > 0);
        assertTrue(Integer.parseInt(realm.getJsonObject("attributes").getString("adminEventsExpiration")) > 0);
        assertTrue(realm.getInt("failureFactor") <= 10);
        assertFalse(realm.getBoolean("rememberMe"));
        assertEquals("external", realm.getString("sslRequired"));
    }

    @Test
    void letsPromotersRegisterWithTheirAddressAndALongPassword() {
        assertTrue(realm.getBoolean("registrationAllowed"));
        assertTrue(realm.getBoolean("registrationEmailAsUsername"));
        String policy = realm.getString("passwordPolicy");
        Stream.of("length(12)", "notUsername", "notEmail", "passwordHistory")
                .forEach(rule -> assertTrue(policy.contains(rule), rule));
    }

    @Test
    void asksForEverySettingByNameAndGivesSecretsNoDefault() {
        Set<String> used = Pattern.compile("\\$\\{(PORTAL_\\w+)(:[^}]*)?}")
                .matcher(realm.toString())
                .results()
                .map(r -> r.group(1))
                .collect(Collectors.toSet());
        assertEquals(SETTINGS, used);
        assertFalse(realm.toString().contains("_SECRET:"));
    }

    private JsonObject client(String id) {
        return Resources.objects(realm, "clients").stream()
                .filter(c -> c.getString("clientId").equals(id))
                .findFirst()
                .orElseThrow();
    }
}
