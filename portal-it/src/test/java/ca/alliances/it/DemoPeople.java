package ca.alliances.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The people of the demo and what their file says that they are. */
final class DemoPeople {
    static final String PASSWORD =
            users().get(0).getJsonArray("credentials").getJsonObject(0).getString("value");
    private static final String EVERYWHERE = "*";

    private DemoPeople() {}

    /** A demo person with the tenants in which he has something to do. */
    record DemoPerson(String email, Set<String> tenants) {
        /** Whether he belongs to that tenant and to no other. */
        boolean isOnlyOf(String tenant) {
            return tenants.equals(Set.of(tenant));
        }

        /** Whether he works there, alone or among others. */
        boolean worksIn(String tenant) {
            return tenants.contains(tenant);
        }

        /** Whether he is of the ministry or of the portal's operation. */
        boolean isOfThePlatform() {
            return tenants.contains(EVERYWHERE);
        }
    }

    static List<DemoPerson> all() {
        return users().stream()
                .map(user -> new DemoPerson(user.getString("email"), tenants(user)))
                .toList();
    }

    private static Set<String> tenants(JsonObject user) {
        return user.getJsonObject("attributes").getJsonArray("memberships").getValuesAs(JsonString.class).stream()
                .map(line -> line.getString().split(" ")[0])
                .collect(Collectors.toSet());
    }

    private static List<JsonObject> users() {
        try (JsonReader reader =
                Json.createReader(DemoPeople.class.getResourceAsStream("/ca/alliances/realm/demo.json"))) {
            return reader.readObject().getJsonArray("users").getValuesAs(JsonObject.class);
        }
    }
}
