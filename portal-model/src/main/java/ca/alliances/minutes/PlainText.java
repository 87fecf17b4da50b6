package ca.alliances.minutes;

import ca.alliances.document.Printout.Block;
import ca.alliances.document.Printout.Bullets;
import ca.alliances.document.Printout.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What people type without any markup: a blank line ends a paragraph, lines that begin with a dash, a star or a dot are a list. */
final class PlainText {
    private static final Pattern ITEM = Pattern.compile("\\s*[-–*•]\\s+(.*)");

    private PlainText() {}

    static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        List<String> paragraph = new ArrayList<>();
        List<String> items = new ArrayList<>();
        for (String line : (text + "\n\n").split("\n", -1)) {
            var item = ITEM.matcher(line);
            if (item.matches()) {
                end(blocks, paragraph);
                items.add(item.group(1));
            } else if (line.isBlank()) {
                end(blocks, paragraph);
                list(blocks, items);
            } else {
                list(blocks, items);
                paragraph.add(line.strip());
            }
        }
        return blocks;
    }

    private static void end(List<Block> blocks, List<String> paragraph) {
        if (!paragraph.isEmpty()) {
            blocks.add(new Paragraph(String.join("\n", paragraph)));
            paragraph.clear();
        }
    }

    private static void list(List<Block> blocks, List<String> items) {
        if (!items.isEmpty()) {
            blocks.add(new Bullets(List.copyOf(items)));
            items.clear();
        }
    }
}
