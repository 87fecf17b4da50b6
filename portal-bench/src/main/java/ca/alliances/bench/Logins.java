package ca.alliances.bench;

import ca.alliances.bench.data.Tables;
import ca.alliances.launcher.Stack;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Gives each of the voters a login at Keycloak, with the password of the demo. */
final class Logins {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Logins() {}

    static void give(Stack stack, String password) throws IOException, InterruptedException {
        JsonArrayBuilder users = Json.createArrayBuilder();
        for (int i = 0; i < Tables.VOTERS; i++) {
            users.add(user(i, password));
        }
        String body = Json.createObjectBuilder()
                .add("ifResourceExists", "SKIP")
                .add("users", users)
                .build()
                .toString();
        send(HttpRequest.newBuilder(URI.create(stack.keycloakUrl() + "/admin/realms/alliances/partialImport"))
                .header("Authorization", "Bearer " + token(stack))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private static JsonObject user(int voter, String password) {
        return Json.createObjectBuilder()
                .add("id", Tables.subject(voter))
                .add("username", Tables.email(voter))
                .add("email", Tables.email(voter))
                .add("firstName", "Membre")
                .add("lastName", Integer.toString(voter + 1))
                .add("enabled", true)
                .add("emailVerified", true)
                .add(
                        "credentials",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("type", "password")
                                        .add("value", password)
                                        .add("temporary", false)))
                .build();
    }

    private static String token(Stack stack) throws IOException, InterruptedException {
        String form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + URLEncoder.encode(stack.keycloakAdminPassword(), StandardCharsets.UTF_8);
        String answer = send(
                HttpRequest.newBuilder(URI.create(stack.keycloakUrl() + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
        try (JsonReader reader = Json.createReader(new StringReader(answer))) {
            return reader.readObject().getString("access_token");
        }
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException("Keycloak answers " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }
}
