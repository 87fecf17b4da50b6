package ca.alliances.it;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What was answered at an address, redirects not followed; the names of headers in small letters, several of one name by lines. */
record Reply(URI address, int status, Map<String, String> headers, byte[] body) {
    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The header of that name, empty if it was not sent. */
    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** Whether it is a page to be read: a document to be saved is none. */
    boolean isPage() {
        return status == 200 && header("content-type").startsWith("text/html");
    }
}
