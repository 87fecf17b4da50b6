package ca.alliances.identity.control;

import ca.alliances.identity.ProvisioningOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.client.Invocation;
import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the portal says to Keycloak about people, as its client {@code portal-provisioning} (ADR 0017). Saying it twice changes nothing. */
@ApplicationScoped
public class KeycloakAdmin {
    private static final String CLIENT = "portal-provisioning";
    private static final String SECOND_FACTOR = "second-factor-required";
    private static final String ROLES = "users/{subject}/role-mappings/realm";
    private static final int PATIENCE_SECONDS = 5;

    @Inject
    @ConfigProperty(name = "portal.oidc.issuer")
    private Optional<String> issuer;

    @Inject
    @ConfigProperty(name = "portal.provisioning.client.secret")
    private Optional<String> secret;

    /** Whether the portal has what it needs to speak to Keycloak. */
    public boolean isSetUp() {
        return issuer.isPresent() && secret.isPresent();
    }

    /** @throws RuntimeException when Keycloak is away or refuses */
    public void tell(ProvisioningOrder order) {
        Client client = ClientBuilder.newBuilder()
                .connectTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .readTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .build();
        try {
            WebTarget realm = client.target(issuer.orElseThrow().replace("/realms/", "/admin/realms/"));
            String token = token(client);
            if (order.tenant() != null) {
                joinOrLeave(realm, token, order);
            }
            if (order.secondFactor()) {
                requireSecondFactor(realm, token, order.subject());
            }
        } finally {
            client.close();
        }
    }

    private String token(Client client) {
        Form form = new Form("grant_type", "client_credentials")
                .param("client_id", CLIENT)
                .param("client_secret", secret.orElseThrow());
        try (Response answer = client.target(issuer.orElseThrow())
                .path("protocol/openid-connect/token")
                .request(MediaType.APPLICATION_JSON)
                .post(Entity.form(form))) {
            return read(answer).asJsonObject().getString("access_token");
        }
    }

    private static void joinOrLeave(WebTarget realm, String token, ProvisioningOrder order) {
        WebTarget members =
                realm.path("organizations/{id}/members").resolveTemplate("id", organization(realm, token, order));
        try (Response answer = order.member()
                ? authorized(members, token).post(Entity.json(order.subject()))
                : authorized(members.path(order.subject()), token).delete()) {
            Response.Status already = order.member() ? Response.Status.CONFLICT : Response.Status.NOT_FOUND;
            if (answer.getStatus() != already.getStatusCode()) {
                requireSuccess(answer);
            }
        }
    }

    private static String organization(WebTarget realm, String token, ProvisioningOrder order) {
        JsonArray found = get(realm.path("organizations").queryParam("max", 200), token);
        return found.getValuesAs(JsonObject.class).stream()
                .filter(each ->
                        each.getString("alias", "").equals(order.tenant().code()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no organisation for " + order.tenant()))
                .getString("id");
    }

    private static void requireSecondFactor(WebTarget realm, String token, String subject) {
        WebTarget roles = realm.path(ROLES).resolveTemplate("subject", subject);
        JsonArray chosen = Json.createArrayBuilder(get(roles.path("available"), token).stream()
                        .filter(each -> each.asJsonObject().getString("name").equals(SECOND_FACTOR))
                        .toList())
                .build();
        if (!chosen.isEmpty()) {
            try (Response answer = authorized(roles, token).post(Entity.json(chosen.toString()))) {
                requireSuccess(answer);
            }
        }
    }

    private static JsonArray get(WebTarget target, String token) {
        try (Response answer = authorized(target, token).get()) {
            return read(answer).asJsonArray();
        }
    }

    private static Invocation.Builder authorized(WebTarget target, String token) {
        return target.request(MediaType.APPLICATION_JSON).header("Authorization", "Bearer " + token);
    }

    private static JsonValue read(Response answer) {
        requireSuccess(answer);
        return Json.createReader(new StringReader(answer.readEntity(String.class)))
                .readValue();
    }

    private static void requireSuccess(Response answer) {
        if (answer.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
            throw new WebApplicationException("Keycloak answers " + answer.getStatus(), answer.getStatus());
        }
    }
}
