package ca.alliances.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the local inbox has received for one address. */
final class Mailbox {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private final URI messages;

    Mailbox(Portal portal, String address) {
        messages = URI.create(
                portal.stack().inboxUrl() + "/messages.json?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
    }

    /** Waits for a letter with such a link and gives the link. */
    String link(String form) {
        Pattern link = Pattern.compile(form);
        return await(form, letters -> letters.stream()
                .map(letter -> link.matcher(letter.getString("text")))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst());
    }

    /** Waits for the letter with that subject and gives its text. */
    String letter(String subject) {
        return await(subject, letters -> letters.stream()
                .filter(letter -> letter.getString("subject").equals(subject))
                .map(letter -> letter.getString("text"))
                .findFirst());
    }

    /** How many letters with that subject are there now. */
    long count(String subject) {
        return read().stream()
                .filter(letter -> letter.getString("subject").equals(subject))
                .count();
    }

    private String await(String what, Function<List<JsonObject>, Optional<String>> wanted) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Optional<String> found = wanted.apply(read());
            if (found.isPresent()) {
                return found.get();
            }
            pause();
        }
        throw new IllegalStateException("no letter with " + what + " at " + messages);
    }

    private List<JsonObject> read() {
        try (InputStream in = messages.toURL().openStream()) {
            return Json.createReader(in).readArray().getValuesAs(JsonObject.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
