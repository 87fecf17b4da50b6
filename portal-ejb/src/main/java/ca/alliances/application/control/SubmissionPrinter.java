package ca.alliances.application.control;

import ca.alliances.application.Application;
import ca.alliances.application.Enclosure;
import ca.alliances.application.Receipt;
import ca.alliances.document.boundary.Documents;
import ca.alliances.document.boundary.PdfWriter;
import ca.alliances.shared.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.ResourceBundle;

/** Prints what was handed in, once each time, and keeps it among the documents of the application. */
@ApplicationScoped
public class SubmissionPrinter {
    /** The slot of the printed submissions among the documents of an application. */
    public static final String SLOT = "SUBMISSION_PDF";

    @Inject
    private ApplicationViews views;

    @Inject
    private PdfWriter writer;

    @Inject
    private Documents documents;

    /** Prints it in the language in which it was looked over, with the words of its pages. */
    public void print(Application application, Enclosure enclosure, Receipt receipt, Act act, Locale language) {
        byte[] pdf = writer.write(
                SubmissionPrintout.of(views.of(application), enclosure, receipt, key -> text(key, language), language));
        String name = receipt.reference() + "-" + receipt.number() + ".pdf";
        documents.keep(
                receipt.reference().value(), SLOT, new Documents.Generated(name, PdfWriter.MEDIA_TYPE, pdf), act);
    }

    private static String text(String key, Locale language) {
        String bundle = "ca.alliances." + key.substring(0, key.indexOf('.')) + ".texts";
        return ResourceBundle.getBundle(bundle, language, Thread.currentThread().getContextClassLoader())
                .getString(key);
    }
}
