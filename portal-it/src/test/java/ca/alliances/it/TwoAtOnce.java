package ca.alliances.it;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two forms at the same time: of an impatient finger, of a satellite link that repeats what it has sent, or of two people. */
final class TwoAtOnce {
    private TwoAtOnce() {}

    /** Sends both, each in the session of who holds it; the answers, redirects not followed. */
    static List<HttpResponse<String>> send(Portal portal, WebForm one, WebForm other) {
        HttpClient client = HttpClient.newHttpClient();
        return Stream.of(one, other)
                .map(form -> client.sendAsync(request(portal, form), BodyHandlers.ofString()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static HttpRequest request(Portal portal, WebForm form) {
        String body = form.fields().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(portal.stack().portalUrl() + form.address()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "Cookie",
                        form.visitor().session().name + "=" + form.visitor().session().value)
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
