package ca.alliances.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Keycloak as the door sees it: there or not there. */
@ApplicationScoped
public class LoginService {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Inject
    private OidcSettings settings;

    /** Whether it answers now. */
    public boolean answers() {
        HttpRequest question = HttpRequest.newBuilder(
                        URI.create(settings.getIssuer() + "/.well-known/openid-configuration"))
                .timeout(PATIENCE)
                .build();
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
