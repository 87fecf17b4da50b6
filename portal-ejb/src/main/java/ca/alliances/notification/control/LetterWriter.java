package ca.alliances.notification.control;

import ca.alliances.notification.Letter;
import ca.alliances.notification.LetterText;
import ca.alliances.notification.OneLine;
import ca.alliances.notification.PageLink;
import ca.alliances.shared.Written;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts a letter into words: first the paragraphs of the text, then from these the HTML, so that both say the same and nothing slips through. */
public final class LetterWriter {
    private static final String BUNDLE = "ca.alliances.notification.letters";
    private static final int LONGEST_SUBJECT = 200;
    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>%s</title></head>
            <body style="margin:0;padding:24px;background:#ffffff;color:#223654;font:16px/24px 'Open Sans',Arial,sans-serif">
            <div style="max-width:600px;margin:0 auto">
            <p style="margin:0 0 16px;color:#4e5662">%s</p>
            <h1 style="margin:0 0 24px;font-size:22px;line-height:28px">%s</h1>
            %s
            <p style="margin:24px 0"><a href="%s" style="color:#095797;font-weight:bold">%s</a></p>
            <hr style="border:0;border-top:1px solid #c5cad2">
            <p style="margin:16px 0;color:#4e5662;font-size:14px;line-height:20px">%s</p>
            </div></body></html>
            """;
    private final String portalUrl;
    private final String tenant;
    private final String tenantName;

    /** For letters of that tenant. */
    public LetterWriter(String portalUrl, String tenant, String tenantName) {
        this.portalUrl = portalUrl;
        this.tenant = tenant;
        this.tenantName = tenantName;
    }

    /** The words of the letter in the language of its recipient. */
    public LetterText write(Letter letter) {
        Locale language = letter.to().language();
        Words words = new Words(language);
        Object[] figures = letter.figures().stream()
                .map(figure -> figure instanceof PageLink link ? address(link.page()) : words.told(figure))
                .toArray();
        String key = letter.kind().key();
        String subject = OneLine.of(words.filled(key + ".subject", figures), LONGEST_SUBJECT);
        String greeting = letter.to().name().isEmpty()
                ? words.filled("greeting.nobody")
                : words.filled("greeting", letter.to().name());
        List<String> paragraphs = paragraphs(greeting + "\n\n" + words.filled(key + ".body", figures));
        String link = words.filled(key + ".link");
        String closing = words.filled(letter.kind().closing(), tenantName);
        String text = String.join("\n\n", paragraphs) + "\n\n" + link + "\n" + address(letter.page()) + "\n\n-- \n"
                + closing + "\n";
        String html = PAGE.formatted(
                Written.canadian(language).toLanguageTag(),
                escaped(subject),
                escaped(tenantName),
                escaped(subject),
                paragraphs.stream()
                        .map(paragraph -> "<p style=\"margin:0 0 16px\">" + marked(paragraph, letter) + "</p>")
                        .collect(Collectors.joining("\n")),
                escaped(address(letter.page())),
                escaped(link),
                escaped(closing));
        return new LetterText(OneLine.of(tenantName, LONGEST_SUBJECT), subject, text, html);
    }

    private String address(String page) {
        return portalUrl + (page.startsWith("/") ? page : "/t/" + tenant + "/" + page);
    }

    /** Our own addresses are links; what people wrote is text. */
    private String marked(String paragraph, Letter letter) {
        String marked = escaped(paragraph);
        for (Object figure : letter.figures()) {
            if (figure instanceof PageLink link) {
                String address = escaped(address(link.page()));
                marked = marked.replaceAll(
                        Pattern.quote(address) + "(?=<br>|$)",
                        Matcher.quoteReplacement("<a href=\"" + address + "\">" + address + "</a>"));
            }
        }
        return marked;
    }

    private static List<String> paragraphs(String text) {
        return Arrays.stream(text.replace("\r\n", "\n").split("\n{2,}"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("\n", "<br>");
    }

    /** The bundle in one language. */
    private record Words(Locale language) {
        String filled(String key, Object... figures) {
            return Written.message(text(key), language, figures);
        }

        /** Values of the domain, such as an outcome, have words of their own. */
        Object told(Object figure) {
            return figure instanceof Enum<?> value
                    ? text(value.getDeclaringClass().getSimpleName() + "." + value.name())
                    : figure;
        }

        private String text(String key) {
            return ResourceBundle.getBundle(
                            BUNDLE,
                            language,
                            LetterWriter.class.getClassLoader(),
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                    .getString(key);
        }
    }
}
