package ca.alliances.it;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;

/** A letter that the portal has sent, as the inbox has it. */
record Letter(String to, String text) {
    /** All letters in the inbox's list. */
    static List<Letter> all(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonValue list = reader.readValue();
            return list.asJsonArray().stream()
                    .map(letter -> new Letter(letter.asJsonObject().get("to").toString(), letter.toString()))
                    .toList();
        }
    }
}
