package ca.alliances.minutes;

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
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The texts of a block, in order, whatever it looks like: to be written in a row, and to be read or changed one by one. */
final class BlockText {
    private BlockText() {}

    /** How its texts make a block again: its letter, and figures that say where which text goes. */
    static String form(Block block) {
        if (block instanceof Heading heading) {
            return "h" + heading.level();
        }
        if (block instanceof Paragraph) {
            return "p";
        }
        if (block instanceof Bullets) {
            return "b";
        }
        if (block instanceof Facts) {
            return "f";
        }
        Table table = (Table) block;
        StringBuilder form = new StringBuilder(table.total() ? "T" : "t");
        table.columns().forEach(column -> form.append(column.figures() ? '1' : '0'));
        return form.toString();
    }

    static List<String> texts(Block block) {
        if (block instanceof Heading heading) {
            return List.of(heading.text());
        }
        if (block instanceof Paragraph paragraph) {
            return List.of(paragraph.text());
        }
        if (block instanceof Bullets bullets) {
            return bullets.items();
        }
        if (block instanceof Facts facts) {
            return facts.facts().stream()
                    .flatMap(fact -> Stream.of(fact.label(), fact.value()))
                    .toList();
        }
        Table table = (Table) block;
        List<String> texts = new ArrayList<>(List.of(table.caption()));
        table.columns().forEach(column -> texts.add(column.title()));
        table.rows().forEach(texts::addAll);
        return texts;
    }

    static Block block(String form, List<String> texts) {
        return switch (form.charAt(0)) {
            case 'h' -> new Heading(form.charAt(1) - '0', texts.get(0));
            case 'p' -> new Paragraph(texts.get(0));
            case 'b' -> new Bullets(List.copyOf(texts));
            case 'f' -> new Facts(pairs(texts));
            default -> table(form, texts);
        };
    }

    private static List<Fact> pairs(List<String> texts) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < texts.size(); i += 2) {
            facts.add(new Fact(texts.get(i), texts.get(i + 1)));
        }
        return List.copyOf(facts);
    }

    private static Table table(String form, List<String> texts) {
        int width = form.length() - 1;
        List<Column> columns = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
            columns.add(new Column(texts.get(i), form.charAt(i) == '1'));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = width + 1; i < texts.size(); i += width) {
            rows.add(List.copyOf(texts.subList(i, i + width)));
        }
        return new Table(texts.get(0), List.copyOf(columns), List.copyOf(rows), form.charAt(0) == 'T');
    }

    /** The same block with other words. */
    static Block with(Block block, UnaryOperator<String> change) {
        return block(form(block), texts(block).stream().map(change).toList());
    }
}
