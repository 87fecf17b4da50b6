package ca.alliances.document.boundary;

import ca.alliances.document.Printout;
import ca.alliances.document.control.PdfPrinter;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes PDFs that can be read aloud: tagged, with their language, their title and their fonts (PDF/UA, ADR 0011). Needs no permission: it reads nothing. */
@ApplicationScoped
public class PdfWriter {
    /** The media type of what is written. */
    public static final String MEDIA_TYPE = "application/pdf";

    /** The printout as a PDF. */
    public byte[] write(Printout printout) {
        return PdfPrinter.print(printout);
    }
}
