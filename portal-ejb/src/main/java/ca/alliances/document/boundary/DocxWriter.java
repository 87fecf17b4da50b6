package ca.alliances.document.boundary;

import ca.alliances.document.Printout;
import ca.alliances.document.control.DocxPrinter;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes documents for word processors, with real headings, lists and tables (ADR 0028). Needs no permission: it reads nothing. */
@ApplicationScoped
public class DocxWriter {
    /** The printout as a DOCX. */
    public byte[] write(Printout printout) {
        return DocxPrinter.print(printout);
    }
}
