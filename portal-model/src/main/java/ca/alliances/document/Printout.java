package ca.alliances.document;

import java.util.List;
import java.util.Locale;

/**
 * What a document that the portal makes says, in order and without any look: the writer of PDFs gives it headings, lists and tables that are
 * read aloud rightly. Made by {@link PrintoutBuilder}; all texts are plain.
 */
public record Printout(Locale language, String title, String footer, List<Block> blocks) {
    /** A part of a printout. */
    public sealed interface Block permits Heading, Paragraph, Bullets, Facts, Table {}

    /** Title of a section, of level 2 or 3. */
    public record Heading(int level, String text) implements Block {}

    /** A text; its line ends are kept. */
    public record Paragraph(String text) implements Block {}

    /** A list. */
    public record Bullets(List<String> items) implements Block {}

    /** Names and what they are, such as "Requested amount: 20,000 $". */
    public record Facts(List<Fact> facts) implements Block {}

    /** A name and what it is. */
    public record Fact(String label, String value) {}

    /** Rows under column titles; the first cell of a row names it. The last row may be a total. */
    public record Table(String caption, List<Column> columns, List<List<String>> rows, boolean total)
            implements Block {}

    /** Title of a column, and whether it holds figures. */
    public record Column(String title, boolean figures) {
        /** A column of words. */
        public static Column text(String title) {
            return new Column(title, false);
        }

        /** A column of figures. */
        public static Column figures(String title) {
            return new Column(title, true);
        }
    }
}
