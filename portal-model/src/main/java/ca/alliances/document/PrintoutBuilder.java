package ca.alliances.document;

import ca.alliances.document.Printout.Block;
import ca.alliances.document.Printout.Bullets;
import ca.alliances.document.Printout.Column;
import ca.alliances.document.Printout.Fact;
import ca.alliances.document.Printout.Facts;
import ca.alliances.document.Printout.Heading;
import ca.alliances.document.Printout.Paragraph;
import ca.alliances.document.Printout.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a {@link Printout} from top to bottom. What is empty is left out. */
public final class PrintoutBuilder {
    private final Locale language;
    private final String title;
    private final List<Block> blocks = new ArrayList<>();
    private String footer = "";

    /** Begins one in that language under that title. */
    public PrintoutBuilder(Locale language, String title) {
        this.language = language;
        this.title = title;
    }

    /** What stands at the foot of every page beside its number, such as a reference. */
    public PrintoutBuilder footer(String text) {
        footer = text;
        return this;
    }

    /** Begins a section. */
    public PrintoutBuilder section(String heading) {
        blocks.add(new Heading(2, heading));
        return this;
    }

    /** Begins a part of a section. */
    public PrintoutBuilder part(String heading) {
        blocks.add(new Heading(3, heading));
        return this;
    }

    /** A text; its line ends are kept. */
    public PrintoutBuilder paragraph(String text) {
        if (text != null && !text.isBlank()) {
            blocks.add(new Paragraph(text));
        }
        return this;
    }

    /** A list. */
    public PrintoutBuilder bullets(List<String> items) {
        if (!items.isEmpty()) {
            blocks.add(new Bullets(List.copyOf(items)));
        }
        return this;
    }

    /** A name and what it is; facts in a row stand together. */
    public PrintoutBuilder fact(String label, String value) {
        List<Fact> facts = new ArrayList<>();
        if (!blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Facts before) {
            facts.addAll(before.facts());
            blocks.remove(blocks.size() - 1);
        }
        facts.add(new Fact(label, value == null || value.isBlank() ? "—" : value));
        blocks.add(new Facts(List.copyOf(facts)));
        return this;
    }

    /** A table; each row has as many cells as there are columns. */
    public PrintoutBuilder table(String caption, List<Column> columns, List<List<String>> rows) {
        return table(caption, columns, rows, false);
    }

    /** A table whose last row is the total. */
    public PrintoutBuilder tableWithTotal(String caption, List<Column> columns, List<List<String>> rows) {
        return table(caption, columns, rows, true);
    }

    /** What was written. */
    public Printout build() {
        return new Printout(language, title, footer, List.copyOf(blocks));
    }

    private PrintoutBuilder table(String caption, List<Column> columns, List<List<String>> rows, boolean total) {
        if (rows.stream().anyMatch(row -> row.size() != columns.size())) {
            throw new IllegalArgumentException("a row of the table " + caption + " has not the cells of its columns");
        }
        if (!rows.isEmpty()) {
            blocks.add(new Table(caption, List.copyOf(columns), List.copyOf(rows), total));
        }
        return this;
    }
}
