package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF that somebody has downloaded and has read aloud. */
final class ReadableDocument {
    private ReadableDocument() {}

    /** Makes sure that it is tagged, speaks French, has one title and tables, and says those words. */
    static void assertSays(byte[] pdf, String... words) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            assertTrue(catalog.getMarkInfo().isMarked());
            assertEquals("fr-CA", catalog.getLanguage());
            List<String> tags = tags(catalog.getStructureTreeRoot()).toList();
            assertEquals(1, Collections.frequency(tags, "H1"), tags.toString());
            assertTrue(tags.containsAll(List.of("H2", "Table", "TH", "TD")), tags.toString());
            String text = text(document);
            Stream.of(words).forEach(word -> assertTrue(text.contains(word), word + " in " + text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that it says, as one line: a page breaks where it likes. */
    static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return text(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(PDDocument document) throws IOException {
        return Secretary.plain(new PDFTextStripper().getText(document));
    }

    private static Stream<String> tags(PDStructureNode node) {
        return StreamSupport.stream(node.getKids().spliterator(), false)
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(child -> Stream.concat(Stream.of(child.getStandardStructureType()), tags(child)));
    }
}
