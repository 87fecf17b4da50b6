package ca.alliances.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.document.Printout;
import ca.alliances.document.Printout.Column;
import ca.alliances.document.PrintoutBuilder;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

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
    void markupThatSomebodyTypedIsTextWhereverItStands() throws IOException {
        String typed = "<b>gras</b> <img src='x'/>";
        String text = text(new PrintoutBuilder(Locale.FRENCH, typed)
                .footer(typed)
                .section(typed)
                .fact(typed, typed)
                .paragraph(typed)
                .bullets(List.of(typed))
                .table(typed, List.of(Column.text(typed), Column.text(typed)), List.of(List.of(typed, typed)))
                .build());
        assertEquals(12, text.replaceAll("\\s+", " ").split(Pattern.quote(typed), -1).length - 1, text);
    }

    @Test
    void nothingFromOutsideIsRead(@TempDir Path folder) throws Exception {
        Path picture = folder.resolve("picture.png");
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        Path style = Files.writeString(folder.resolve("style.css"), "h1 { display: none }");
        Set<String> asked = ConcurrentHashMap.newKeySet();
        HttpServer outside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        outside.createContext("/", question -> {
            asked.add(question.getRequestURI().getPath());
            question.sendResponseHeaders(404, -1);
        });
        outside.start();
        String host = "http://localhost:" + outside.getAddress().getPort();
        try (PDDocument pdf = Loader.loadPDF(PdfPrinter.print(markup(
                """
                <html lang="fr-CA"><head><title>Demande</title><meta name="description" content="Demande"/>
                <link rel="stylesheet" type="text/css" href="%2$s"/><link rel="stylesheet" type="text/css" href="%3$s/a.css"/>
                <style>@import url("%3$s/b.css"); body { font-family: "Noto Sans"; background: url("%3$s/c.png") }</style></head>
                <body><h1>Demande</h1><img alt="a" src="%1$s"/><img alt="b" src="%3$s/d.png"/><object data="%3$s/e.png"/></body></html>"""
                        .formatted(picture.toUri(), style.toUri(), host))))) {
            assertEquals(Set.of(), asked);
            assertTrue(new PDFTextStripper().getText(pdf).contains("Demande"), "the style is not read");
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    assertFalse(page.getResources().isImageXObject(name), "the picture is not read");
                }
            }
        } finally {
            outside.stop(0);
        }
    }

    private static Document markup(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
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
