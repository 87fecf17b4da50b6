package ca.alliances.bench;

import jakarta.json.Json;
import jakarta.json.JsonReader;

/** The password that all demo people have, from the file that gives it to them. */
final class DemoPassword {
    private DemoPassword() {}

    static String read() {
        try (JsonReader reader =
                Json.createReader(DemoPassword.class.getResourceAsStream("/ca/alliances/realm/demo.json"))) {
            return reader.readObject()
                    .getJsonArray("users")
                    .getJsonObject(0)
                    .getJsonArray("credentials")
                    .getJsonObject(0)
                    .getString("value");
        }
    }
}
