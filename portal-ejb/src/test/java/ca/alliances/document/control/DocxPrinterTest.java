package ca.alliances.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.document.Printout;
import ca.alliances.document.Printout.Column;
import ca.alliances.document.PrintoutBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;

/** What the portal writes for word processors has real headings, lists and tables. */
class DocxPrinterTest {
    private static final Printout MINUTES = new PrintoutBuilder(Locale.FRENCH, "Procès-verbal de la table")
            .footer("HCN-2026-R-03")
            .section("Ouverture")
            .fact("Quorum", "Atteint")
            .paragraph("Une ligne\u0007\nDeuxième ligne \uD83C\uDF5E <b>")
            .part("Proposition 1")
            .bullets(List.of("Un", "Deux"))
            .table(
                    "Présences",
                    List.of(Column.text("Nom"), Column.figures("Voix")),
                    List.of(List.of("Ginette", "1"), List.of("Luc", "2")))
            .build();

    @Test
    void headingsListsAndTablesAreWhatTheyAre() throws IOException {
        try (XWPFDocument document = opened()) {
            assertEquals(List.of("Procès-verbal de la table"), styled(document, "Heading1"));
            assertEquals(List.of("Ouverture"), styled(document, "Heading2"));
            assertEquals(List.of("Proposition 1"), styled(document, "Heading3"));
            assertEquals(List.of("Un", "Deux"), styled(document, "ListBullet"));
            assertEquals("heading 2", document.getStyles().getStyle("Heading2").getName());
            assertTrue(document.getParagraphs().stream()
                    .filter(each -> "ListBullet".equals(each.getStyle()))
                    .allMatch(each -> "bullet".equals(each.getNumFmt())));
            XWPFTable table = document.getTables().get(0);
            assertTrue(table.getRow(0).isRepeatHeader());
            assertEquals(3, table.getRows().size());
            assertEquals("Luc", table.getRow(2).getCell(0).getText());
        }
    }

    @Test
    void itSaysItsLanguageAndTitle() throws IOException, XmlException {
        try (XWPFDocument document = opened()) {
            assertEquals(
                    "Procès-verbal de la table",
                    document.getProperties().getCoreProperties().getTitle());
            assertEquals(
                    "fr-CA",
                    document.getStyle()
                            .getDocDefaults()
                            .getRPrDefault()
                            .getRPr()
                            .getLangArray(0)
                            .getVal());
        }
    }

    @Test
    void lineEndsAreKeptAndNothingIsMarkup() throws IOException {
        try (XWPFDocument document = opened()) {
            List<String> texts = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .toList();
            assertTrue(texts.contains("Une ligne"), texts.toString());
            assertTrue(texts.contains("Deuxième ligne \uD83C\uDF5E <b>"), texts.toString());
            assertTrue(texts.contains("Quorum — Atteint"), texts.toString());
        }
    }

    private static XWPFDocument opened() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DocxPrinter.print(MINUTES)));
    }

    private static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(each -> style.equals(each.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }
}
