package ca.alliances.minutes;

import ca.alliances.minutes.MinutesContent.Audience;
import ca.alliances.minutes.MinutesContent.Part;
import ca.alliances.minutes.MinutesContent.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Minutes as one text of which a hash is taken: a line for each thing, its parts between tabs, always written alike. */
final class ContentText {
    private static final String FORMAT = "minutes 1";
    private static final String PART = "#";
    private static final String TYPED = "=";

    private ContentText() {}

    static String write(MinutesContent content) {
        List<String> lines = new ArrayList<>();
        lines.add(line(Stream.of(FORMAT, content.language().getLanguage(), content.title())));
        for (Part part : content.parts()) {
            lines.add(line(Stream.of(PART, part.key().value(), part.heading())));
            for (Recorded each : part.recorded()) {
                String form = each.audience().mark() + BlockText.form(each.block());
                lines.add(line(Stream.concat(Stream.of(form), BlockText.texts(each.block()).stream())));
            }
            lines.add(line(Stream.of(TYPED, part.text())));
        }
        return String.join("\n", lines) + "\n";
    }

    static MinutesContent read(String text) {
        List<Part> parts = new ArrayList<>();
        List<String> head = List.of();
        List<String> titles = List.of();
        List<Recorded> recorded = new ArrayList<>();
        for (String line : text.split("\n")) {
            List<String> fields = fields(line);
            switch (fields.get(0)) {
                case FORMAT -> head = fields;
                case PART -> titles = fields;
                case TYPED -> {
                    parts.add(new Part(new SectionKey(titles.get(1)), titles.get(2), recorded, fields.get(1)));
                    recorded = new ArrayList<>();
                }
                default -> recorded.add(recorded(fields));
            }
        }
        return new MinutesContent(new Locale(head.get(1)), head.get(2), parts);
    }

    private static Recorded recorded(List<String> fields) {
        Audience audience = Stream.of(Audience.TABLE, Audience.TABLE_UNLESS_LEFT_IN)
                .filter(each -> fields.get(0).startsWith(each.mark()))
                .findFirst()
                .orElse(Audience.EVERYBODY);
        String form = fields.get(0).substring(audience.mark().length());
        return new Recorded(BlockText.block(form, fields.subList(1, fields.size())), audience);
    }

    private static String line(Stream<String> fields) {
        return fields.map(ContentText::escaped).collect(Collectors.joining("\t"));
    }

    private static List<String> fields(String line) {
        return Stream.of(line.split("\t", -1)).map(ContentText::plain).toList();
    }

    private static String escaped(String field) {
        return field.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    private static String plain(String field) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char next = field.charAt(i);
            if (next != '\\') {
                plain.append(next);
                continue;
            }
            char escaped = field.charAt(++i);
            plain.append(escaped == 't' ? '\t' : escaped == 'n' ? '\n' : escaped);
        }
        return plain.toString();
    }
}
