package ca.alliances.actionplan.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.actionplan.ActionPlan;
import ca.alliances.actionplan.ActionState;
import ca.alliances.actionplan.Comparison;
import ca.alliances.actionplan.Figure;
import ca.alliances.actionplan.NodeCode;
import ca.alliances.actionplan.NodeContent;
import ca.alliances.actionplan.PlanHead;
import ca.alliances.actionplan.PlanLine;
import ca.alliances.actionplan.Standing;
import ca.alliances.actionplan.VersionView;
import ca.alliances.shared.RuleViolation;
import ca.alliances.testing.PlanFixtures;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class PlanFormTest {
    private static final String PLAN = "FX-PLAN-950";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Locale FRENCH = Locale.CANADA_FRENCH;

    /** Row of the action and of the indicator, from 0, and columns of their parts. */
    private static final int ACTION = 4;

    private static final int INDICATOR = 5;

    private final List<PlanLine> lines =
            PlanFixtures.localPlan().existingDraft().lines();

    @Test
    void theFormReadsBackAsItWasWrittenInBothLanguages() {
        List<PlanLine> standing = List.of(
                lines.get(0),
                lines.get(1),
                at(lines.get(2), new Standing(ActionState.UNDER_WAY, null, LocalDate.of(2026, 9, 15))),
                at(lines.get(3), new Standing(null, Figure.parse("3,125"), LocalDate.of(2026, 10, 1))));
        for (Locale language : List.of(FRENCH, Locale.CANADA)) {
            FormReader.Reading read = read(form(standing, language));
            assertEquals(List.of(), read.faults());
            assertEquals(List.of(), Comparison.of(standing, read.lines()));
            assertEquals(standing.get(3).standing(), read.lines().get(3).standing());
        }
    }

    @Test
    void aFigureOfFourteenDigitsComesBackExactly() {
        NodeContent content = NodeContent.of(
                PlanFixtures.title("Cuisines"),
                new NodeContent.Indicator("$", Figure.parse("12345678901234,125"), Figure.parse("0,1")));
        List<PlanLine> precise =
                List.of(lines.get(0), lines.get(1), lines.get(2), new PlanLine(new NodeCode("P1.1.1.1"), content));
        assertEquals(
                content.indicator(),
                read(form(precise, FRENCH)).lines().get(3).content().indicator());
    }

    @Test
    void whatIsWrittenIsNeverAFormula() throws IOException {
        PlanLine evil =
                new PlanLine(new NodeCode("P1"), NodeContent.of(PlanFixtures.title("=HYPERLINK(\"http://x\")")));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(form(List.of(evil), FRENCH)))) {
            Row row = book.getSheet("Plan").getRow(FormWriter.FIRST_NODE);
            assertEquals(
                    CellType.STRING, row.getCell(FormColumn.TITLE_FR.ordinal()).getCellType());
            assertEquals(
                    "@",
                    row.getCell(FormColumn.TITLE_FR.ordinal()).getCellStyle().getDataFormatString());
        }
    }

    @Test
    void faultsAreNamedByTheirCellsAndAllToldAtOnce() {
        byte[] form = changed(sheet -> {
            set(sheet, INDICATOR, FormColumn.TARGET, "beaucoup");
            set(sheet, INDICATOR, FormColumn.RESPONSIBLE, "La table");
            set(sheet, ACTION, FormColumn.FIRST_YEAR, "2026");
            set(sheet, ACTION, FormColumn.STATE, "presque");
            set(sheet, 3, FormColumn.CODE, "P1.x");
            set(sheet, 2, FormColumn.TITLE_FR, " ");
        });
        assertEquals(
                List.of(
                        "C3 shared.title-missing",
                        "A4 actionplan.code-form",
                        "F5 actionplan.year-form",
                        "H5 actionplan.form-state",
                        "E6 actionplan.form-not-here",
                        "K6 actionplan.figure-form",
                        "A5 actionplan.code-orphan"),
                told(form));
    }

    @Test
    void aFormulaIsRefusedAndItsCellNamed() {
        byte[] form = changed(sheet ->
                sheet.getRow(INDICATOR).getCell(FormColumn.TARGET.ordinal()).setCellFormula("1+1"));
        assertEquals(List.of("K6 actionplan.form-formula"), told(form));
    }

    @Test
    void aCodeTwiceADayToComeAndAUnitThatIsMissingAreFaults() {
        byte[] form = changed(sheet -> {
            set(sheet, 3, FormColumn.CODE, "P1");
            set(sheet, ACTION, FormColumn.DAY, "2026-11-27");
            set(sheet, INDICATOR, FormColumn.UNIT, "");
        });
        assertTrue(told(form)
                .containsAll(List.of(
                        "A4 actionplan.code-twice", "M5 actionplan.progress-day", "I6 actionplan.unit-missing")));
    }

    @Test
    void aDayThatTheSpreadsheetCountsIsUnderstood() {
        byte[] form = changed(sheet -> {
            set(sheet, INDICATOR, FormColumn.VALUE, "4");
            sheet.getRow(INDICATOR).createCell(FormColumn.DAY.ordinal()).setCellValue(LocalDate.of(2026, 10, 31));
        });
        assertEquals(
                new Standing(null, Figure.parse("4"), LocalDate.of(2026, 10, 31)),
                read(form).lines().get(3).standing());
    }

    @Test
    void aSumThatTheSpreadsheetRoundedReadsAsItIsShown() {
        byte[] form = changed(sheet ->
                sheet.getRow(INDICATOR).getCell(FormColumn.TARGET.ordinal()).setCellValue(0.1 + 0.2));
        assertEquals(
                Figure.parse("0.3"),
                read(form).lines().get(3).content().indicator().target());
    }

    @Test
    void anotherSheetAnotherPlanAndAHeadThatWasChangedAreRefused() {
        refused(
                "actionplan.form-sheet",
                book(book ->
                        book.createSheet("Autre").createRow(0).createCell(0).setCellValue(1)));
        refused("actionplan.form-empty", book(book -> book.createSheet("Plan")));
        refused(
                "actionplan.form-keys",
                changed(sheet -> sheet.getRow(0).getCell(2).setCellValue("titre")));
        refused(
                "actionplan.form-other",
                changed(sheet -> sheet.getRow(0).getCell(13).setCellValue("FX-PLAN-960")));
    }

    @Test
    void whatIsNoWorkbookIsRefusedInWords() throws IOException {
        refused("actionplan.form-empty", new byte[0]);
        refused("actionplan.form-unreadable", "code;titre\nP1;x".getBytes(StandardCharsets.UTF_8));
        refused("actionplan.form-unreadable", new byte[] {'P', 'K', 3, 4, 0});
        refused("actionplan.form-unreadable", zip("word/document.xml", 10));
        refused("actionplan.form-large", new byte[3 * 1024 * 1024]);
    }

    @Test
    void fiftyThousandRowsAreRefusedByTheirNumber() throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("Plan");
            for (int i = 0; i < 50_000; i++) {
                sheet.createRow(i).createCell(0).setCellValue("P1");
            }
            book.write(file);
            refused("actionplan.form-long", file.toByteArray());
        }
    }

    @Test
    void aSmallFileThatUnpacksToALargeOneIsRefusedBeforeItIsRead() throws IOException {
        byte[] bomb = zip("xl/worksheets/sheet1.xml", 300 * 1024 * 1024);
        assertTrue(bomb.length < FormRows.LARGEST.bytes());
        refused("actionplan.form-large", bomb);
    }

    @Test
    void aDamagedFormIsReadOrRefusedButNeverAFaultOfThePortal() {
        byte[] whole = form(lines, FRENCH);
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = whole.clone();
            for (int k = 0; k <= i % 4; k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                assertNotNull(read(damaged));
            } catch (RuleViolation refusal) {
                assertTrue(refusal.key().startsWith("actionplan.form-"), refusal.key());
            }
        }
    }

    @Test
    void aCodeOfAnEarlierVersionThatComesBackForAnotherThingIsAFaultOfItsCell() {
        ActionPlan plan = PlanFixtures.localPlan();
        plan.adopt(PlanFixtures.adoption("2026-09-01"), List.of());
        plan.newDraft().remove(new NodeCode("P1.1.1.1"));
        byte[] form = changed(sheet -> set(sheet, INDICATOR, FormColumn.TITLE_FR, "Autre chose"));
        FormReader.Reading read = FormReader.read(form, PLAN, TODAY, plan.existingDraft()::requireSameThing);
        assertEquals("A6", read.faults().get(0).cell());
        assertEquals("actionplan.code-used", read.faults().get(0).key());
    }

    private byte[] changed(Consumer<Sheet> change) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(form(lines, FRENCH)))) {
            change.accept(book.getSheet("Plan"));
            return bytes(book);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] book(Consumer<XSSFWorkbook> content) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            content.accept(book);
            return bytes(book);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        book.write(file);
        return file.toByteArray();
    }

    private static byte[] zip(String name, int size) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] nothing = new byte[8_192];
            for (int written = 0; written < size; written += nothing.length) {
                zip.write(nothing);
            }
        }
        return file.toByteArray();
    }

    private static void set(Sheet sheet, int row, FormColumn column, String value) {
        sheet.getRow(row).createCell(column.ordinal()).setCellValue(value);
    }

    private static byte[] form(List<PlanLine> lines, Locale language) {
        ActionPlan plan = PlanFixtures.localPlan();
        return new FormWriter().write(VersionView.of(PlanHead.of(plan, null), plan.existingDraft(), lines), language);
    }

    private static PlanLine at(PlanLine line, Standing standing) {
        return new PlanLine(line.code(), line.content(), standing);
    }

    private static FormReader.Reading read(byte[] form) {
        return FormReader.read(form, PLAN, TODAY, (code, content) -> {});
    }

    private static List<String> told(byte[] form) {
        return Stream.of(read(form))
                .flatMap(read -> read.faults().stream())
                .map(fault -> fault.cell() + " " + fault.key())
                .toList();
    }

    private static void refused(String key, byte[] form) {
        assertEquals(key, assertThrows(RuleViolation.class, () -> read(form)).key());
    }
}
