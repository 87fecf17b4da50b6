package ca.alliances.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What the launcher changes in the imported realm over the admin interface: the ports of this start, and the people of the demo. */
final class RealmSetup {
    private final StackFrame frame;
    private final String admin;
    private String token;

    RealmSetup(StackFrame frame) {
        this.frame = frame;
        this.admin = frame.keycloakUrl() + "/admin/realms/alliances";
    }

    /** Changes nothing if the last start has left the realm as it must be. */
    void apply() {
        Path applied = frame.data().file("keycloak/applied");
        boolean demo = frame.options().demo();
        String wanted = frame.portalUrl() + " " + frame.ports().smtp() + " "
                + (demo ? Arrays.hashCode(RealmFiles.demoFile()) : "no demo");
        try {
            if (Files.exists(applied) && Files.readString(applied).equals(wanted)) {
                return;
            }
            signIn();
            followPorts();
            if (demo) {
                addDemo(RealmFiles.demo());
            }
            Files.writeString(applied, wanted);
        } catch (IOException e) {
            throw new LaunchFailure("The realm cannot be set up: " + e.getMessage(), e);
        }
    }

    private void signIn() throws IOException {
        String form = "grant_type=password&client_id=admin-cli&username=" + Keycloak.ADMIN + "&password="
                + URLEncoder.encode(frame.secrets().get(Secrets.Name.KEYCLOAK_ADMIN), StandardCharsets.UTF_8);
        HttpResponse<String> answer =
                Http.send(Http.to(frame.keycloakUrl() + "/realms/master/protocol/openid-connect/token")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
        token = parsed(required(answer, "signing in as administrator"))
                .asJsonObject()
                .getString("access_token");
    }

    /** The realm was imported for the ports of its first start. */
    private void followPorts() throws IOException {
        JsonObject client = parsed(call("GET", "/clients?clientId=portal", null))
                .asJsonArray()
                .getJsonObject(0);
        String before = client.getString("baseUrl").replaceAll("/+$", "");
        if (!before.equals(frame.portalUrl())) {
            call("PUT", "/clients/" + client.getString("id"), client.toString().replace(before, frame.portalUrl()));
        }
        JsonObject mail = parsed(call("GET", "", null)).asJsonObject().getJsonObject("smtpServer");
        JsonObject changed = Json.createObjectBuilder(mail)
                .add("port", "" + frame.ports().smtp())
                .build();
        call(
                "PUT",
                "",
                Json.createObjectBuilder().add("smtpServer", changed).build().toString());
    }

    private void addDemo(JsonObject demo) throws IOException {
        call(
                "POST",
                "/partialImport",
                Json.createObjectBuilder()
                        .add("ifResourceExists", "OVERWRITE")
                        .add("users", demo.getJsonArray("users"))
                        .build()
                        .toString());
        call("PUT", "", RealmFiles.relaxedRealm().toString());
    }

    private String call(String method, String path, String body) throws IOException {
        HttpResponse<String> answer = Http.send(Http.to(admin + path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
        return required(answer, method + " " + path);
    }

    private static String required(HttpResponse<String> answer, String what) throws IOException {
        if (answer.statusCode() >= 300) {
            throw new IOException("Keycloak answers " + answer.statusCode() + " to " + what + ": " + answer.body());
        }
        return answer.body();
    }

    private static JsonStructure parsed(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.read();
        }
    }
}
