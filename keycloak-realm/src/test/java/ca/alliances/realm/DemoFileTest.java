package ca.alliances.realm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo adds fictional people and relaxes nothing beyond a short list. */
class DemoFileTest {
    private static final Map<String, Set<String>> MAY_BE_RELAXED =
            Map.of("realm", Set.of("ssoSessionIdleTimeout"), "portal", Set.of("PORTAL_SECOND_FACTOR"));
    private static final Set<String> ROLES = Set.of(
            "promoter",
            "agent",
            "table_member",
            "reviewer",
            "approver",
            "finance",
            "coordinator",
            "privacy_officer",
            "tenant_admin",
            "ministry_analyst",
            "ministry_admin",
            "operator");

    private final JsonObject demo = Resources.json("demo.json");
    private final List<JsonObject> people = Resources.objects(demo, "users");

    @Test
    void relaxesOnlyWhatIsAllowedAndSaysWhy() {
        JsonObject relaxations = demo.getJsonObject("relaxations");
        assertEquals(MAY_BE_RELAXED.keySet(), relaxations.keySet());
        MAY_BE_RELAXED.forEach((where, names) -> {
            assertEquals(names, relaxations.getJsonObject(where).keySet());
            relaxations.getJsonObject(where).values().forEach(r -> {
                assertEquals(Set.of("value", "reason"), r.asJsonObject().keySet());
                assertFalse(r.asJsonObject().getString("reason").isBlank());
            });
        });
        assertEquals(Set.of("about", "relaxations", "users"), demo.keySet());
    }

    @Test
    void givesEveryoneAnIdentityThatStays() {
        for (String key : List.of("id", "username", "email")) {
            assertEquals(
                    people.size(),
                    people.stream().map(p -> p.getString(key)).distinct().count(),
                    key);
        }
        people.forEach(
                p -> assertTrue(p.getString("id").matches("a11a2ce5-0000-4000-8000-\\d{12}"), p.getString("id")));
    }

    @Test
    void usesReservedAddressesAndNoExtraRights() {
        people.forEach(p -> {
            assertTrue(p.getString("email").endsWith("@example.org"), p.getString("email"));
            assertEquals(p.getString("email"), p.getString("username"));
            assertTrue(p.getBoolean("emailVerified"));
            assertFalse(p.containsKey("realmRoles") || p.containsKey("clientRoles"), p.getString("email"));
            assertEquals(List.of("fr"), attribute(p, "locale"));
            assertEquals(1, attribute(p, "description").size());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"cnord", "cssspnql", "ark"})
    void hasSomebodyInEveryRoleOf(String tenant) {
        Set<String> found = people.stream()
                .flatMap(p -> attribute(p, "memberships").stream())
                .map(m -> m.split(" ", 3))
                .filter(m -> m[0].equals(tenant) || m[0].equals("*"))
                .map(m -> m[1])
                .collect(Collectors.toSet());
        assertEquals(ROLES, found);
    }

    @Test
    void hasSomebodyInTwoTenants() {
        assertTrue(people.stream()
                .map(p -> attribute(p, "memberships").stream()
                        .map(m -> m.split(" ")[0])
                        .distinct())
                .anyMatch(tenants -> tenants.count() == 2));
    }

    @Test
    void usesAPasswordThatProductionWouldAccept() {
        List<String> passwords = people.stream()
                .map(p -> Resources.objects(p, "credentials"))
                .flatMap(Collection::stream)
                .map(c -> c.getString("value"))
                .distinct()
                .toList();
        assertEquals(1, passwords.size());
        assertTrue(passwords.get(0).length() >= 12);
    }

    private static List<String> attribute(JsonObject person, String name) {
        return Resources.strings(person.getJsonObject("attributes").get(name));
    }
}
