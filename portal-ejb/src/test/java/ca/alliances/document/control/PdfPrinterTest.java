package ca.alliances.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.document.Printout;
import ca.alliances.document.Printout.Column;
import ca.alliances.document.PrintoutBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What the portal prints can be read aloud, found and copied. */
class PdfPrinterTest {
    private static final Printout SUBMISSION = new PrintoutBuilder(Locale.FRENCH, "Demande CN-2026-A-0147")
            .footer("CN-2026-A-0147")
            .section("Le projet")
            .fact("Responsable", "ᐃᓕᓴᐱ Tremblay")
            .fact("Somme demandée", "20 000,00 $")
            .paragraph("Des repas <script>alert(1)</script> & plus\nDeuxième ligne \uD83C\uDF5E\u0007")
            .bullets(List.of("Un", "Deux"))
            .part("Le budget")
            .tableWithTotal(
                    "Dépenses",
                    List.of(Column.text("Poste"), Column.figures("Montant")),
                    List.of(List.of("Salaires", "20 000,00 $"), List.of("Total", "20 000,00 $")))
            .build();

    @Test
    void itIsTaggedAndSaysItsLanguageAndTitle() throws IOException {
        try (PDDocument pdf = printed(SUBMISSION)) {
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertNotNull(pdf.getDocumentCatalog().getStructureTreeRoot());
            assertEquals("fr-CA", pdf.getDocumentCatalog().getLanguage());
            assertEquals("Demande CN-2026-A-0147", pdf.getDocumentInformation().getTitle());
            assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            assertTrue(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), "UTF-8").contains("pdfuaid"));
        }
    }

    @Test
    void headingsListsAndTablesAreWhatTheyAre() throws IOException {
        try (PDDocument pdf = printed(SUBMISSION)) {
            List<String> tags = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);
            for (String tag : List.of("H1", "H2", "H3", "P", "L", "LI", "Table", "Caption", "TR", "TH", "TD")) {
                assertTrue(tags.contains(tag), tag + " in " + tags);
            }
            assertEquals(1, Collections.frequency(tags, "H1"));
            assertEquals(2, Collections.frequency(tags, "Table"));
            assertEquals(6, Collections.frequency(tags, "TH"), "two facts, two columns, two rows");
        }
    }

    @Test
    void itsTextComesOutWithSyllabicsAndWithoutMarkup() throws IOException {
        String text = text(SUBMISSION);
        assertTrue(text.contains("ᐃᓕᓴᐱ Tremblay"), text);
        assertTrue(text.contains("<script>alert(1)</script> & plus"), text);
        assertTrue(text.contains("Somme demandée"), text);
        assertTrue(text.contains("CN-2026-A-0147"), text);
        assertTrue(text.contains("1 / 1"), text);
    }

    @Test
    void everyFontIsInTheFile() throws IOException {
        try (PDDocument pdf = printed(SUBMISSION)) {
            int fonts = 0;
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    fonts++;
                }
            }
            assertTrue(fonts >= 3, "regular, bold, syllabics");
        }
    }

    @Test
    void aLongTableGoesOnOverPagesUnderTheSameTitles() throws IOException {
        List<List<String>> rows = IntStream.range(0, 120)
                .mapToObj(number -> List.of("Poste " + number, "1,00 $"))
                .toList();
        Printout printout = new PrintoutBuilder(Locale.ENGLISH, "Long")
                .table("Expenses", List.of(Column.text("Kind"), Column.figures("Amount")), rows)
                .build();
        try (PDDocument pdf = printed(printout)) {
            assertTrue(pdf.getNumberOfPages() > 2);
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            assertTrue(second.getText(pdf).contains("Amount"));
        }
    }

    @Test
    void nothingFromOutsideIsRead() throws IOException {
        assertFalse(text(new PrintoutBuilder(Locale.FRENCH, "<img src='file:///etc/passwd'/>")
                        .paragraph("url(file:///etc/passwd)")
                        .build())
                .contains("root:"));
    }

    private static String text(Printout printout) throws IOException {
        try (PDDocument pdf = printed(printout)) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
        }
    }

    private static PDDocument printed(Printout printout) {
        try {
            return Loader.loadPDF(PdfPrinter.print(printout));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(PDStructureNode node, List<String> tags) {
        StreamSupport.stream(node.getKids().spliterator(), false)
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .forEach(child -> {
                    tags.add(child.getStandardStructureType());
                    collect(child, tags);
                });
    }
}
