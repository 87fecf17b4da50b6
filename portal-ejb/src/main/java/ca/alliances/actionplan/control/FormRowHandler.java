package ca.alliances.actionplan.control;

import ca.alliances.shared.RuleViolation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes rows and cells out of the XML of a sheet. */
final class FormRowHandler extends DefaultHandler {
    private final SharedStrings strings;
    private final List<FormRow> rows = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Map<Integer, FormRow.Cell> cells = new HashMap<>();
    private int row = -1;
    private int column = -1;
    private String type;
    private boolean formula;
    private boolean reading;

    FormRowHandler(SharedStrings strings) {
        this.strings = strings;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        switch (name) {
            case "row" -> beginRow(attributes.getValue("r"));
            case "c" -> beginCell(attributes.getValue("r"), attributes.getValue("t"));
            case "f" -> formula = true;
            case "v", "t" -> reading = true;
            default -> reading = false;
        }
    }

    private void beginRow(String number) throws SAXException {
        row = number == null ? row + 1 : number(number) - 1;
        column = -1;
        cells = new HashMap<>();
    }

    private void beginCell(String reference, String cellType) {
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        type = cellType;
        formula = false;
        text.setLength(0);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (reading) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "v", "t" -> reading = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {
                // Nothing else is read.
            }
        }
    }

    private void endCell() throws SAXException {
        boolean number = type == null || type.equals("n");
        String raw = "s".equals(type) ? shared() : text.toString();
        if (formula || !raw.isBlank()) {
            cells.put(column, new FormRow.Cell(raw, number && !formula && isNumber(raw), formula));
        }
    }

    private String shared() throws SAXException {
        int index = number(text.toString());
        if (index < 0 || index >= strings.getUniqueCount()) {
            throw new SAXException("no such text");
        }
        return strings.getItemAt(index).getString();
    }

    private static boolean isNumber(String raw) {
        return raw.length() < 40 && raw.matches("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]{1,3})?");
    }

    private static int number(String text) throws SAXException {
        if (!text.matches("[0-9]{1,9}")) {
            throw new SAXException("not a number");
        }
        return Integer.parseInt(text);
    }

    private void endRow() {
        if (cells.isEmpty()) {
            return;
        }
        if (rows.size() >= FormRows.MOST + FormWriter.FIRST_NODE) {
            throw new RuleViolation("actionplan.form-long", FormRows.MOST);
        }
        rows.add(new FormRow(row, cells));
    }

    List<FormRow> rows() {
        return rows;
    }
}
