package ca.alliances.realm;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.util.List;

/** The files of the realm, as they lie in the jar. */
final class Resources {
    private Resources() {}

    static JsonObject json(String name) {
        InputStream file = Resources.class.getResourceAsStream(name);
        try (var reader = Json.createReader(file)) {
            return reader.readObject();
        }
    }

    static List<JsonObject> objects(JsonObject parent, String key) {
        return parent.getJsonArray(key).getValuesAs(JsonObject.class);
    }

    static List<String> strings(JsonValue array) {
        return array.asJsonArray().getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
