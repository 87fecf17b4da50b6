package ca.alliances.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** What the running Keycloak answers to the client {@code portal} and to its administrator. */
final class RealmAnswers {
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private final HttpClient client = HttpClient.newHttpClient();
    private final Portal portal;
    private final String openId;

    RealmAnswers(Portal portal) {
        this.portal = portal;
        openId = issuer() + "/protocol/openid-connect";
    }

    String issuer() {
        return portal.stack().settings().get("PORTAL_OIDC_ISSUER");
    }

    /** The keys by which tokens are verified. */
    JsonObject keys() {
        return parsed(answer(HttpRequest.newBuilder(URI.create(openId + "/certs"))))
                .asJsonObject();
    }

    /** The tokens of a demo person: what the portal asks for, as the portal asks for it, up to the exchange of the code. */
    JsonObject tokensOf(String email) {
        String callback = portal.stack().portalUrl() + "/callback";
        Visitor visitor = portal.visitor();
        Reply login = visitor.ask(openId + "/auth?"
                + form(Map.of(
                        "response_type", "code",
                        "client_id", "portal",
                        "scope", "openid profile email",
                        "redirect_uri", callback,
                        "nonce", "once")));
        String action = Jsoup.parse(login.text()).selectFirst("form[action]").attr("action");
        String back = visitor.send(action, Map.of("username", email, "password", DemoPeople.PASSWORD))
                .header("location");
        Matcher code = CODE.matcher(back);
        if (!back.startsWith(callback) || !code.find()) {
            throw new IllegalStateException("no code in " + back);
        }
        return parsed(answer(post(
                        openId + "/token",
                        Map.of(
                                "grant_type",
                                "authorization_code",
                                "code",
                                code.group(1),
                                "redirect_uri",
                                callback,
                                "client_id",
                                "portal",
                                "client_secret",
                                portal.stack().settings().get("PORTAL_OIDC_CLIENT_SECRET")))))
                .asJsonObject();
    }

    /** The organisations of the realm. */
    List<JsonObject> organisations() {
        return administrative("/organizations?max=200");
    }

    /** Who belongs to the organisation of that tenant: how, by address. */
    Map<String, String> membersOf(String tenant) {
        String organisation = organisations().stream()
                .filter(each -> each.getString("alias").equals(tenant))
                .findFirst()
                .orElseThrow()
                .getString("id");
        return administrative("/organizations/" + organisation + "/members?max=1000").stream()
                .collect(Collectors.toMap(
                        member -> member.getString("email"), member -> member.getString("membershipType")));
    }

    private List<JsonObject> administrative(String path) {
        String token = parsed(answer(post(
                        portal.stack().keycloakUrl() + "/realms/master/protocol/openid-connect/token",
                        Map.of(
                                "grant_type", "password",
                                "client_id", "admin-cli",
                                "username", "admin",
                                "password", portal.stack().keycloakAdminPassword()))))
                .asJsonObject()
                .getString("access_token");
        String address = issuer().replace("/realms/", "/admin/realms/") + path;
        return parsed(answer(HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token)))
                .asJsonArray()
                .getValuesAs(JsonObject.class);
    }

    private static HttpRequest.Builder post(String address, Map<String, String> fields) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields)));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .reduce((one, other) -> one + "&" + other)
                .orElseThrow();
    }

    private String answer(HttpRequest.Builder question) {
        try {
            var answer = client.send(question.build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonStructure parsed(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.read();
        }
    }
}
