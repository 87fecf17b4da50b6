package ca.alliances.it;

import ca.alliances.identity.Role;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The people of the demo and what their file says that they are. */
final class DemoPeople {
    static final String PASSWORD =
            users().get(0).getJsonArray("credentials").getJsonObject(0).getString("value");
    private static final String EVERYWHERE = "*";

    private DemoPeople() {}

    /** A demo person with his roles by tenant. */
    record DemoPerson(String email, List<Grant> grants) {
        /** The roles that count in that tenant: its own, those of the platform, and those of everybody who is signed in. */
        Set<Role> rolesIn(String tenant) {
            Set<Role> roles = EnumSet.of(Role.ANYONE, Role.SIGNED_IN);
            grants.stream()
                    .filter(grant ->
                            grant.tenant().equals(tenant) || grant.tenant().equals(EVERYWHERE))
                    .flatMap(grant -> Arrays.stream(Role.values())
                            .filter(role -> role.name().equalsIgnoreCase(grant.role())))
                    .forEach(roles::add);
            return roles;
        }
    }

    /** One line of memberships. */
    record Grant(String tenant, String role) {}

    static List<DemoPerson> all() {
        return users().stream()
                .map(user -> new DemoPerson(user.getString("email"), grants(user)))
                .toList();
    }

    private static List<Grant> grants(JsonObject user) {
        return user.getJsonObject("attributes").getJsonArray("memberships").getValuesAs(JsonString.class).stream()
                .map(line -> line.getString().split(" "))
                .map(words -> new Grant(words[0], words[1]))
                .collect(Collectors.toList());
    }

    private static List<JsonObject> users() {
        try (JsonReader reader =
                Json.createReader(DemoPeople.class.getResourceAsStream("/ca/alliances/realm/demo.json"))) {
            return reader.readObject().getJsonArray("users").getValuesAs(JsonObject.class);
        }
    }
}
