package ca.alliances.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A browser without a screen: cookies, compressed answers, no redirect unless it is followed. Keeps the cookies itself:
 * those of the portal are {@code __Host-} and Secure, which browsers take from localhost and the JDK does not. Several windows of it may ask at once.
 */
public final class Browser {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_REDIRECTS = 12;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();
    private final Map<String, Map<String, String>> cookies = new ConcurrentHashMap<>();
    private final URI base;

    /** One that has never been anywhere. */
    public Browser(String base) {
        this.base = URI.create(base + "/");
    }

    /** Signs in by Keycloak's login form, as the person would. */
    public Browser signIn(String email, String password) throws IOException, InterruptedException {
        Answer login = followed(get("/mon-compte"));
        Form form = Form.read(login.page("name=\"password\""), "kc-form-login")
                .with("username", email)
                .with("password", password);
        Answer inside = followed(send(login.address().resolve(form.action()), form.encodedType(), form.encoded()));
        if (!inside.address().getPath().equals("/mon-compte") || inside.status() != 200) {
            throw new WrongAnswer("the login of " + email + " ended at " + inside.address());
        }
        return this;
    }

    Answer get(String path) throws IOException, InterruptedException {
        return exchange(HttpRequest.newBuilder(base.resolve(path)));
    }

    /** Sends a form of the page at that address. */
    Answer post(String path, Form form) throws IOException, InterruptedException {
        return send(base.resolve(path), form.encodedType(), form.encoded());
    }

    /** Puts something there. */
    Answer put(String path, byte[] body) throws IOException, InterruptedException {
        return exchange(HttpRequest.newBuilder(base.resolve(path)).PUT(BodyPublishers.ofByteArray(body)));
    }

    /** Goes where the answer leads, to the end. */
    Answer followed(Answer first) throws IOException, InterruptedException {
        Answer answer = first;
        for (int i = 0; i < MOST_REDIRECTS && answer.next().isPresent(); i++) {
            answer = exchange(HttpRequest.newBuilder(answer.next().get()));
        }
        return answer;
    }

    private Answer send(URI address, String type, byte[] body) throws IOException, InterruptedException {
        return exchange(
                HttpRequest.newBuilder(address).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    private Answer exchange(HttpRequest.Builder request) throws IOException, InterruptedException {
        URI address = request.build().uri();
        Map<String, String> own = cookies.computeIfAbsent(address.getAuthority(), site -> new ConcurrentHashMap<>());
        if (!own.isEmpty()) {
            request.header(
                    "Cookie",
                    own.entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpRequest ready = request.header("Accept-Encoding", "gzip")
                .header("Accept-Language", "fr")
                .timeout(PATIENCE)
                .build();
        long begin = System.nanoTime();
        HttpResponse<byte[]> response = client.send(ready, BodyHandlers.ofByteArray());
        long nanos = System.nanoTime() - begin;
        response.headers().allValues("Set-Cookie").forEach(cookie -> keep(own, cookie));
        return new Answer(
                address,
                response.statusCode(),
                response.headers().firstValue("Location").orElse(null),
                response.headers()
                        .firstValue("Content-Encoding")
                        .filter("gzip"::equals)
                        .isPresent(),
                response.body(),
                nanos);
    }

    private static void keep(Map<String, String> own, String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        boolean over = cookie.contains("Max-Age=0") || pair.length < 2 || pair[1].isEmpty();
        if (over) {
            own.remove(pair[0]);
        } else {
            own.put(pair[0], pair[1]);
        }
    }

    /** A text as part of an address. */
    static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
