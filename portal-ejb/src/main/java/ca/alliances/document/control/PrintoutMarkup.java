package ca.alliances.document.control;

import ca.alliances.document.Printout;
import ca.alliances.document.Printout.Block;
import ca.alliances.document.Printout.Bullets;
import ca.alliances.document.Printout.Column;
import ca.alliances.document.Printout.Facts;
import ca.alliances.document.Printout.Heading;
import ca.alliances.document.Printout.Paragraph;
import ca.alliances.document.Printout.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The XHTML of a printout, built as a tree: texts are texts, so nothing in them can be markup. */
final class PrintoutMarkup {
    private static final String UNPRINTABLE = "[\\p{Cc}\\p{Cs}\\p{Cn}&&[^\\n\\t]]";
    private final Document document;

    private PrintoutMarkup(Document document) {
        this.document = document;
    }

    static Document of(Printout printout) {
        try {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            new PrintoutMarkup(document).write(printout);
            return document;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java cannot make a document", e);
        }
    }

    private void write(Printout printout) {
        Element html = document.createElement("html");
        document.appendChild(html);
        html.setAttribute("lang", printout.language().getLanguage() + "-CA");
        Element head = add(html, "head");
        add(head, "title", printout.title());
        Element description = add(head, "meta");
        description.setAttribute("name", "description");
        description.setAttribute("content", printout.title());
        add(head, "style", style());
        Element body = add(html, "body");
        add(body, "div", printout.footer()).setAttribute("class", "footer");
        add(body, "h1", printout.title());
        printout.blocks().forEach(block -> write(body, block));
    }

    private void write(Element body, Block block) {
        if (block instanceof Heading heading) {
            add(body, "h" + heading.level(), heading.text());
        } else if (block instanceof Paragraph paragraph) {
            paragraph.text().lines().filter(line -> !line.isBlank()).forEach(line -> add(body, "p", line));
        } else if (block instanceof Bullets bullets) {
            Element list = add(body, "ul");
            bullets.items().forEach(item -> add(list, "li", item));
        } else if (block instanceof Facts facts) {
            Element table = add(body, "table");
            table.setAttribute("class", "facts");
            Element rows = add(table, "tbody");
            facts.facts().forEach(fact -> row(rows, List.of(fact.label(), fact.value()), List.of()));
        } else if (block instanceof Table table) {
            write(body, table);
        }
    }

    private void write(Element body, Table content) {
        Element table = add(body, "table");
        add(table, "caption", content.caption());
        Element titles = add(add(table, "thead"), "tr");
        content.columns().forEach(column -> {
            Element title = add(titles, "th", column.title());
            title.setAttribute("scope", "col");
            title.setAttribute("class", column.figures() ? "figures" : "words");
        });
        Element rows = add(table, "tbody");
        content.rows().forEach(row -> row(rows, row, content.columns()));
        if (content.total()) {
            ((Element) rows.getLastChild()).setAttribute("class", "total");
        }
    }

    private void row(Element rows, List<String> cells, List<Column> columns) {
        Element row = add(rows, "tr");
        for (int index = 0; index < cells.size(); index++) {
            Element cell = add(row, index == 0 ? "th" : "td", cells.get(index));
            if (index == 0) {
                cell.setAttribute("scope", "row");
            }
            if (index < columns.size() && columns.get(index).figures()) {
                cell.setAttribute("class", "figures");
            }
        }
    }

    private Element add(Element parent, String name) {
        Element element = document.createElement(name);
        parent.appendChild(element);
        return element;
    }

    private Element add(Element parent, String name, String text) {
        Element element = add(parent, name);
        element.appendChild(document.createTextNode(text.replaceAll(UNPRINTABLE, "")));
        return element;
    }

    private static String style() {
        try (InputStream style = PrintoutMarkup.class.getResourceAsStream("/ca/alliances/document/printout.css")) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
