package ca.alliances.it;

import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** What the ministry's page says of one tenant, by the words over its columns: figures only, amounts in cents. */
record MinistryLine(Map<String, Long> figures) {
    /** The line of the tenant of Côte-Nord as it stands now. */
    static MinistryLine read(Visitor analyst) {
        Element line = analyst.read("/ministere").select("main tbody tr").stream()
                .filter(row -> row.text().contains("Côte-Nord"))
                .findFirst()
                .orElseThrow();
        Map<String, Long> figures = new TreeMap<>();
        line.select("td.figure").forEach(cell -> {
            Element link = cell.selectFirst("a");
            String figure = link == null ? cell.text() : link.ownText();
            figures.put(cell.attr("data-label"), Long.valueOf(figure.replaceAll("\\D", "")));
        });
        return new MinistryLine(figures);
    }

    /** What has changed since that other reading. */
    Map<String, Long> since(MinistryLine before) {
        Map<String, Long> changes = new TreeMap<>();
        figures.forEach((column, figure) -> changes.put(column, figure - before.figures.get(column)));
        changes.values().removeIf(change -> change == 0);
        return changes;
    }
}
