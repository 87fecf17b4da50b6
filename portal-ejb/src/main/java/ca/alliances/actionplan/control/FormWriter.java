package ca.alliances.actionplan.control;

import ca.alliances.actionplan.ActionState;
import ca.alliances.actionplan.Figure;
import ca.alliances.actionplan.NodeContent;
import ca.alliances.actionplan.NodeLevel;
import ca.alliances.actionplan.PlanLine;
import ca.alliances.actionplan.VersionView;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a version of a plan as a form that can be filled in and sent back (ADR 0025). */
@ApplicationScoped
public class FormWriter {
    /** Name of the sheet that holds the plan, in every language. */
    static final String SHEET = "Plan";

    /** Row of the keys, counted from 0; the words are in the next, the nodes after it. */
    static final int KEYS = 0;

    static final int FIRST_NODE = 2;

    /** A spreadsheet keeps so many digits; a longer figure is written as text. */
    private static final int EXACT = 15;

    private static final List<String> INSTRUCTIONS = List.of(
            "how.codes", "how.new", "how.order", "how.remove", "how.figures", "how.years", "how.state", "how.formulas");

    /** The workbook, in that language. */
    public byte[] write(VersionView version, Locale language) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet(SHEET);
            head(sheet, version, language);
            int row = FIRST_NODE;
            CellStyle text = text(book);
            for (PlanLine line : version.lines()) {
                row(sheet.createRow(row++), line, language, text);
            }
            choices(sheet, language);
            instructions(book, language);
            book.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void head(Sheet sheet, VersionView version, Locale language) {
        Row keys = sheet.createRow(KEYS);
        keys.setZeroHeight(true);
        Row words = sheet.createRow(KEYS + 1);
        CellStyle bold = sheet.getWorkbook().createCellStyle();
        Font font = sheet.getWorkbook().createFont();
        font.setBold(true);
        bold.setFont(font);
        for (FormColumn column : FormColumn.values()) {
            keys.createCell(column.ordinal()).setCellValue(column.key());
            words.createCell(column.ordinal()).setCellValue(FormTexts.text("column." + column, language));
            words.getCell(column.ordinal()).setCellStyle(bold);
            sheet.setColumnWidth(column.ordinal(), column.width() * 256);
        }
        keys.createCell(FormColumn.values().length)
                .setCellValue(version.plan().reference().value());
        sheet.createFreezePane(1, FIRST_NODE);
    }

    private static void row(Row row, PlanLine line, Locale language, CellStyle text) {
        cells(line, language).forEach((column, value) -> {
            row.createCell(column.ordinal()).setCellStyle(text);
            if (value instanceof Figure figure && figure.value().precision() <= EXACT) {
                row.getCell(column.ordinal()).setCellStyle(null);
                row.getCell(column.ordinal()).setCellValue(figure.value().doubleValue());
            } else if (value != null) {
                row.getCell(column.ordinal()).setCellValue(value.toString());
            }
        });
    }

    private static Map<FormColumn, Object> cells(PlanLine line, Locale language) {
        Map<FormColumn, Object> cells = new EnumMap<>(FormColumn.class);
        NodeContent content = line.content();
        NodeLevel level = line.code().level();
        cells.put(FormColumn.CODE, line.code());
        cells.put(FormColumn.LEVEL, FormTexts.text("level." + level, language));
        cells.put(FormColumn.TITLE_FR, content.title().fr());
        cells.put(FormColumn.TITLE_EN, content.title().en().orElse(null));
        if (content.action() != null) {
            cells.put(FormColumn.RESPONSIBLE, content.action().responsible());
            if (content.action().years() != null) {
                cells.put(FormColumn.FIRST_YEAR, content.action().years().first());
                cells.put(FormColumn.LAST_YEAR, content.action().years().last());
            }
            cells.put(FormColumn.STATE, FormTexts.state(line.standing().stateOrPlanned(), language));
            cells.put(FormColumn.DAY, line.standing().on());
        }
        if (content.indicator() != null) {
            cells.put(FormColumn.UNIT, content.indicator().unit());
            cells.put(FormColumn.BASELINE, content.indicator().baseline());
            cells.put(FormColumn.TARGET, content.indicator().target());
            cells.put(FormColumn.VALUE, line.standing().value());
            cells.put(FormColumn.DAY, line.standing().on());
        }
        return cells;
    }

    /** A text stays a text when somebody edits it: {@code =1+1} is nothing but that, {@code 1.2} never becomes a date. */
    private static CellStyle text(XSSFWorkbook book) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat((short) BuiltinFormats.getBuiltinFormat("text"));
        style.setWrapText(true);
        return style;
    }

    private static void choices(Sheet sheet, Locale language) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        String[] states = Arrays.stream(ActionState.values())
                .map(state -> FormTexts.state(state, language))
                .toArray(String[]::new);
        int column = FormColumn.STATE.ordinal();
        sheet.addValidationData(helper.createValidation(
                helper.createExplicitListConstraint(states),
                new CellRangeAddressList(FIRST_NODE, FormRows.MOST + FIRST_NODE, column, column)));
    }

    private static void instructions(XSSFWorkbook book, Locale language) {
        Sheet sheet = book.createSheet(FormTexts.text("how", language));
        sheet.setColumnWidth(0, 110 * 256);
        CellStyle wrapped = book.createCellStyle();
        wrapped.setWrapText(true);
        for (int i = 0; i < INSTRUCTIONS.size(); i++) {
            sheet.createRow(i).createCell(0).setCellValue(FormTexts.text(INSTRUCTIONS.get(i), language));
            sheet.getRow(i).getCell(0).setCellStyle(wrapped);
        }
    }
}
