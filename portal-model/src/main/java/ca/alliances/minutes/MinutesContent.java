package ca.alliances.minutes;

import ca.alliances.document.Printout;
import ca.alliances.document.Printout.Block;
import ca.alliances.document.PrintoutBuilder;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Minutes as they are read: in parts, each with what the record of the meeting says, which nobody types, and what somebody wrote about it. */
public record MinutesContent(Locale language, String title, List<Part> parts) {
    /** Cannot change any more. */
    public MinutesContent {
        parts = List.copyOf(parts);
    }

    /** A section with its heading. */
    public record Part(SectionKey key, String heading, List<Recorded> recorded, String text) {
        /** Cannot change any more. */
        public Part {
            recorded = List.copyOf(recorded);
        }

        /** All that it says, in order. */
        public List<Shown> shown() {
            return Stream.concat(recorded.stream().map(Recorded::block), PlainText.blocks(text).stream())
                    .map(Shown::new)
                    .toList();
        }
    }

    /**
     * Something that the record says.
     *
     * @param audience who reads it besides the table
     */
    public record Recorded(Block block, Audience audience) {
        /** Something that everybody may read. */
        public static Recorded open(Block block) {
            return new Recorded(block, Audience.EVERYBODY);
        }
    }

    /** Who reads what the record says. */
    public enum Audience {
        /** Everybody. */
        EVERYBODY(""),
        /** Only the table: how single people voted. */
        TABLE("!"),
        /** Only the table, unless the secretary leaves it in: why people kept away from an item. */
        TABLE_UNLESS_LEFT_IN("?");

        private final String mark;

        Audience(String mark) {
            this.mark = mark;
        }

        String mark() {
            return mark;
        }
    }

    /** A block with its kind, by which pages choose how to show it. */
    public record Shown(Block block) {
        /** {@code Heading}, {@code Paragraph}, {@code Bullets}, {@code Facts} or {@code Table}. */
        public String kind() {
            return block.getClass().getSimpleName();
        }
    }

    /** All its words, to be searched. */
    public String words() {
        StringBuilder words = new StringBuilder(title);
        parts.forEach(part -> {
            words.append('\n').append(part.heading()).append('\n').append(part.text());
            part.recorded().forEach(each -> BlockText.texts(each.block())
                    .forEach(text -> words.append('\n').append(text)));
        });
        return words.toString();
    }

    /**
     * To be printed.
     *
     * @param footer at the foot of every page
     * @param notes that stand before everything
     */
    public Printout printout(String footer, List<String> notes) {
        PrintoutBuilder page = new PrintoutBuilder(language, title).footer(footer);
        notes.forEach(page::paragraph);
        Printout empty = page.build();
        List<Block> blocks = Stream.concat(
                        empty.blocks().stream(),
                        parts.stream()
                                .flatMap(part -> Stream.concat(
                                        Stream.of(new Printout.Heading(2, part.heading())),
                                        part.shown().stream().map(Shown::block))))
                .toList();
        return new Printout(language, title, footer, blocks);
    }
}
