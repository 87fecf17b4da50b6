package ca.alliances.document.control;

import ca.alliances.document.Printout;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;

/** Prints to PDF/UA with openhtmltopdf; nothing from outside the printout and the fonts is ever read (ADR 0011). */
public final class PdfPrinter {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final String SYLLABICS = "Noto Sans Canadian Aboriginal";
    private static final List<Font> FONTS = List.of(
            new Font("NotoSans-Regular.ttf", "Noto Sans", REGULAR),
            new Font("NotoSans-Bold.ttf", "Noto Sans", BOLD),
            new Font("NotoSansCanadianAboriginal-Regular.ttf", SYLLABICS, REGULAR),
            new Font("NotoSansCanadianAboriginal-Bold.ttf", SYLLABICS, BOLD));

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfPrinter() {}

    /** The printout as a PDF. */
    public static byte[] print(Printout printout) {
        return print(PrintoutMarkup.of(printout));
    }

    /** The same from its markup, whatever this asks for from outside. */
    static byte[] print(Document markup) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .withProducer("Portail des Alliances")
                    .usePDDocument(document)
                    .toStream(pdf);
            builder.useUriResolver((base, uri) -> null);
            builder.withW3cDocument(markup, null);
            for (Font font : FONTS) {
                builder.useFont(
                        new PDFontSupplier(font.in(document)), font.family(), font.weight(), FontStyle.NORMAL, true);
            }
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    /** A font of the printouts; without ligatures, for which PDFBox compiles patterns anew for every piece of text (ADR 0011). */
    private record Font(String file, String family, int weight) {
        PDFont in(PDDocument document) throws IOException {
            try (InputStream content = PdfPrinter.class.getResourceAsStream("/ca/alliances/document/fonts/" + file)) {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(content));
                font.setEnableGsub(false);
                return PDType0Font.load(document, font, true);
            }
        }
    }
}
