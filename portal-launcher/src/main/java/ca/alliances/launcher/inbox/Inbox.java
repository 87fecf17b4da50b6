package ca.alliances.launcher.inbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** Catches every mail by SMTP and shows it on a page, on this machine only. */
public final class Inbox implements AutoCloseable {
    private static final int LARGEST_MESSAGE = 30 * 1024 * 1024;
    private static final List<String> HOSTS = List.of("localhost", "127.0.0.1");
    private static final String OWN_PAGE =
            "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; frame-ancestors 'none'";
    private static final String MAIL_PART =
            "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";
    private final Mailbox mailbox;
    private final SMTPServer smtp;
    private final HttpServer web;
    private final ExecutorService workers = Executors.newFixedThreadPool(2);

    private Inbox(Mailbox mailbox, InetSocketAddress webAddress, int smtpPort) throws IOException {
        this.mailbox = mailbox;
        this.smtp = SMTPServer.port(smtpPort)
                .bindAddress(webAddress.getAddress())
                .hostName("localhost")
                .maxMessageSize(LARGEST_MESSAGE)
                .simpleMessageListener(new Catcher(mailbox))
                .build();
        this.web = HttpServer.create(webAddress, 0);
        web.setExecutor(workers);
        web.createContext("/", this::answer);
    }

    /** Listens on both ports and keeps the messages in that folder. */
    public static Inbox open(Path folder, String host, int webPort, int smtpPort) {
        try {
            InetSocketAddress address = new InetSocketAddress(InetAddress.getByName(host), webPort);
            Inbox inbox = new Inbox(new Mailbox(folder, Clock.systemUTC()), address, smtpPort);
            inbox.smtp.start();
            inbox.web.start();
            return inbox;
        } catch (IOException e) {
            throw new IllegalStateException("The inbox cannot listen on port " + webPort + ": " + e.getMessage(), e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"))
                    .replaceFirst(":\\d+$", "");
            if (!HOSTS.contains(host) || !exchange.getRequestMethod().equals("GET")) {
                send(exchange, 400, Content.text("Only GET, only on localhost."));
                return;
            }
            Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
            String recipient = query.getOrDefault("to", "");
            switch (exchange.getRequestURI().getPath()) {
                case "/" ->
                    send(exchange, 200, Content.page(InboxPages.list(mailbox.entries(recipient), recipient), OWN_PAGE));
                case "/messages.json" ->
                    send(exchange, 200, Content.json(InboxPages.json(mailbox, mailbox.entries(recipient))));
                case "/inbox.css" -> send(exchange, 200, Content.style());
                default -> sendMessage(exchange, query);
            }
        } catch (RuntimeException e) {
            send(exchange, 500, Content.text("The inbox failed: " + e.getMessage()));
        }
    }

    private void sendMessage(HttpExchange exchange, Map<String, String> query) throws IOException {
        Optional<Mailbox.Entry> entry = mailbox.find(query.getOrDefault("id", ""));
        if (entry.isEmpty()) {
            send(exchange, 404, Content.page(InboxPages.notFound(), OWN_PAGE));
            return;
        }
        ReadMessage message = mailbox.read(entry.get());
        String part = query.getOrDefault("part", "");
        switch (exchange.getRequestURI().getPath()) {
            case "/message" -> send(exchange, 200, Content.page(InboxPages.message(entry.get(), message), OWN_PAGE));
            case "/html" -> send(exchange, 200, Content.page(InboxPages.html(message), MAIL_PART));
            case "/attachment" ->
                send(exchange, 200, Content.file(message.attachments().get(Integer.parseInt(part))));
            default -> send(exchange, 404, Content.page(InboxPages.notFound(), OWN_PAGE));
        }
    }

    private static Map<String, String> query(String raw) {
        Map<String, String> query = new HashMap<>();
        for (String pair : raw == null ? new String[0] : raw.split("&")) {
            String[] sides = pair.split("=", 2);
            query.put(sides[0], sides.length < 2 ? "" : URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
        }
        return query;
    }

    private static void send(HttpExchange exchange, int status, Content content) throws IOException {
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        content.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        exchange.sendResponseHeaders(status, content.bytes().length == 0 ? -1 : content.bytes().length);
        exchange.getResponseBody().write(content.bytes());
    }

    @Override
    public void close() {
        smtp.stop();
        web.stop(0);
        workers.shutdownNow();
    }

    /** Takes every message, once for each of its recipients. */
    private record Catcher(Mailbox mailbox) implements SimpleMessageListener {
        @Override
        public boolean accept(String from, String to) {
            return true;
        }

        @Override
        public void deliver(String from, String to, InputStream message) throws IOException {
            mailbox.keep(to, message.readAllBytes());
        }
    }

    private record Content(byte[] bytes, Map<String, String> headers) {
        private static Content page(String html, String policy) {
            return new Content(
                    html.getBytes(StandardCharsets.UTF_8),
                    Map.of("Content-Type", "text/html; charset=utf-8", "Content-Security-Policy", policy));
        }

        private static Content json(String json) {
            return new Content(json.getBytes(StandardCharsets.UTF_8), Map.of("Content-Type", "application/json"));
        }

        private static Content text(String text) {
            return new Content(
                    text.getBytes(StandardCharsets.UTF_8), Map.of("Content-Type", "text/plain; charset=utf-8"));
        }

        private static Content style() throws IOException {
            try (InputStream in = Inbox.class.getResourceAsStream("inbox.css")) {
                return new Content(in.readAllBytes(), Map.of("Content-Type", "text/css; charset=utf-8"));
            }
        }

        private static Content file(ReadMessage.Attachment attachment) {
            String name =
                    URLEncoder.encode(attachment.name(), StandardCharsets.UTF_8).replace("+", "%20");
            return new Content(
                    attachment.content(),
                    Map.of(
                            "Content-Type",
                            "application/octet-stream",
                            "Content-Disposition",
                            "attachment; filename*=UTF-8''" + name));
        }
    }
}
