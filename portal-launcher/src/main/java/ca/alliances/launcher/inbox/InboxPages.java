package ca.alliances.launcher.inbox;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How the messages look: pages for people, a list for programs. */
final class InboxPages {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("America/Toronto"));
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']+");

    private InboxPages() {}

    static String list(List<Mailbox.Entry> entries, String recipient) {
        String rows = entries.stream().map(InboxPages::row).collect(Collectors.joining("\n"));
        String table = entries.isEmpty()
                ? "<p>Aucun message pour le moment. <span lang=\"en\">No message yet.</span></p>"
                : """
                  <table><caption>%d message(s), du plus récent au plus ancien <span lang="en">(newest first)</span></caption>
                  <thead><tr><th scope="col">Reçu</th><th scope="col">À</th><th scope="col">Objet</th></tr></thead>
                  <tbody>%s</tbody></table>"""
                        .formatted(entries.size(), rows);
        return page(
                "Boîte de réception locale",
                """
                <p>Le portail de démonstration n’envoie rien à l’extérieur : tous ses courriels arrivent ici.
                <span lang="en">Every mail of this local portal lands here; nothing is sent outside.</span></p>
                <form method="get" action="/"><label for="to">Destinataire <span lang="en">(recipient)</span></label>
                <input id="to" name="to" type="search" value="%s"><button>Afficher</button> <a href="/">Tous</a></form>
                %s"""
                        .formatted(escaped(recipient), table));
    }

    private static String row(Mailbox.Entry entry) {
        String subject = entry.subject().isBlank() ? "(sans objet)" : entry.subject();
        return "<tr><td><time datetime=\"%s\">%s</time></td><td>%s</td><td><a href=\"/message?id=%s\">%s</a></td></tr>"
                .formatted(
                        entry.received(),
                        TIME.format(entry.received()),
                        escaped(entry.to()),
                        entry.id(),
                        escaped(subject));
    }

    static String message(Mailbox.Entry entry, ReadMessage message) {
        StringBuilder body = new StringBuilder("<p><a href=\"/\">← Tous les messages</a></p>\n");
        body.append("<dl><dt>À</dt><dd>")
                .append(escaped(entry.to()))
                .append("</dd><dt>Reçu</dt><dd>")
                .append(TIME.format(entry.received()))
                .append("</dd></dl>\n");
        if (!message.html().isBlank()) {
            body.append("<h2>Version HTML</h2>\n<iframe title=\"Version HTML du message\" ")
                    .append("sandbox=\"allow-popups allow-popups-to-escape-sandbox\" src=\"/html?id=")
                    .append(entry.id())
                    .append("\"></iframe>\n");
        }
        if (!message.text().isBlank()) {
            body.append("<h2>Version texte</h2>\n<pre>")
                    .append(linked(message.text()))
                    .append("</pre>\n");
        }
        body.append(attachments(entry, message)).append("<details><summary>En-têtes</summary><pre>");
        message.headers().forEach(header -> body.append(escaped(header.name() + ": " + header.value()))
                .append('\n'));
        return page(
                entry.subject().isBlank() ? "(sans objet)" : entry.subject(),
                body.append("</pre></details>").toString());
    }

    private static String attachments(Mailbox.Entry entry, ReadMessage message) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < message.attachments().size(); i++) {
            ReadMessage.Attachment attachment = message.attachments().get(i);
            list.append("<li><a href=\"/attachment?id=%s&amp;part=%d\">%s</a> (%d octets)</li>"
                    .formatted(entry.id(), i, escaped(attachment.name()), attachment.content().length));
        }
        return list.isEmpty() ? "" : "<h2>Pièces jointes</h2>\n<ul>" + list + "</ul>\n";
    }

    /** The HTML part on its own, shown in a sandbox; its links open in a new window. */
    static String html(ReadMessage message) {
        return "<!DOCTYPE html><meta charset=\"utf-8\"><base target=\"_blank\">" + message.html();
    }

    static String json(Mailbox mailbox, List<Mailbox.Entry> entries) throws IOException {
        JsonArrayBuilder list = Json.createArrayBuilder();
        for (Mailbox.Entry entry : entries) {
            ReadMessage message = mailbox.read(entry);
            JsonArrayBuilder names = Json.createArrayBuilder();
            message.attachments().forEach(attachment -> names.add(attachment.name()));
            JsonObjectBuilder item = Json.createObjectBuilder()
                    .add("id", entry.id())
                    .add("received", entry.received().toString())
                    .add("to", entry.to())
                    .add("subject", entry.subject())
                    .add("text", message.text())
                    .add("html", message.html())
                    .add("attachments", names);
            list.add(item);
        }
        return list.build().toString();
    }

    static String notFound() {
        return page(
                "Introuvable",
                "<p>Ce message n’est plus là. <span lang=\"en\">This message is gone.</span> <a href=\"/\">Tous les messages</a></p>");
    }

    private static String page(String title, String content) {
        return """
                <!DOCTYPE html>
                <html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s – Boîte locale</title><link rel="stylesheet" href="/inbox.css"></head>
                <body><main><h1>%1$s</h1>
                %2$s
                </main></body></html>
                """
                .formatted(escaped(title), content);
    }

    private static String linked(String text) {
        StringBuilder out = new StringBuilder();
        Matcher links = LINK.matcher(text);
        int done = 0;
        while (links.find()) {
            String link = escaped(links.group());
            out.append(escaped(text.substring(done, links.start())))
                    .append("<a target=\"_blank\" rel=\"noopener\" href=\"")
                    .append(link)
                    .append("\">")
                    .append(link)
                    .append("</a>");
            done = links.end();
        }
        return out.append(escaped(text.substring(done))).toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
