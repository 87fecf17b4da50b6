package ca.alliances.launcher.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The caught messages, newest first, each a file; the oldest go when there are too many. */
final class Mailbox {
    static final int CAPACITY = 500;
    private static final String SUFFIX = ".eml";
    private static final String ENVELOPE = "X-Inbox-Recipient: ";
    private final Path folder;
    private final Clock clock;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private long last;

    Mailbox(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .forEach(file -> entries.addFirst(entry(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(Path file) {
        try {
            String name = file.getFileName().toString().replace(SUFFIX, "");
            byte[] content = Files.readAllBytes(file);
            String head = new String(content, 0, Math.min(content.length, 400), StandardCharsets.UTF_8);
            String recipient = head.startsWith(ENVELOPE) ? head.substring(ENVELOPE.length(), head.indexOf('\r')) : "";
            return new Entry(name, Instant.ofEpochMilli(Long.parseLong(name)), recipient, ReadMessage.subject(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a message for one recipient of its envelope. */
    synchronized void keep(String recipient, byte[] message) throws IOException {
        last = Math.max(clock.millis(), last + 1);
        String id = "%015d".formatted(last);
        String envelope = ENVELOPE + recipient.replaceAll("[\\r\\n]", "") + "\r\n";
        Path draft = folder.resolve(id + ".new");
        Files.write(draft, concat(envelope.getBytes(StandardCharsets.UTF_8), message));
        Files.move(draft, folder.resolve(id + SUFFIX));
        entries.addFirst(new Entry(id, Instant.ofEpochMilli(last), recipient, ReadMessage.subject(message)));
        while (entries.size() > CAPACITY) {
            Files.deleteIfExists(folder.resolve(entries.removeLast().id() + SUFFIX));
        }
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] all = new byte[first.length + second.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    /** All messages, or those to that address, newest first. */
    synchronized List<Entry> entries(String recipient) {
        List<Entry> found = new ArrayList<>(entries);
        if (!recipient.isBlank()) {
            String wanted = recipient.strip().toLowerCase(Locale.ROOT);
            found.removeIf(entry -> !entry.to().toLowerCase(Locale.ROOT).equals(wanted));
        }
        return found;
    }

    synchronized Optional<Entry> find(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    ReadMessage read(Entry entry) throws IOException {
        return ReadMessage.of(Files.readAllBytes(folder.resolve(entry.id() + SUFFIX)));
    }

    /** A message in the list. */
    record Entry(String id, Instant received, String to, String subject) {}
}
