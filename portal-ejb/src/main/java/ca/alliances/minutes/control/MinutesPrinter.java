package ca.alliances.minutes.control;

import ca.alliances.document.Printout;
import ca.alliances.document.boundary.DocxWriter;
import ca.alliances.document.boundary.PdfWriter;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.minutes.MinutesContent;
import ca.alliances.minutes.MinutesDocument.Seal;
import ca.alliances.minutes.MinutesLife;
import ca.alliances.minutes.PrintedMinutes;
import ca.alliances.minutes.PrintedMinutes.Format;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Minutes as files: a PDF that can be read aloud, or a document for a word processor. */
@ApplicationScoped
public class MinutesPrinter {
    @Inject
    private PdfWriter pdfs;

    @Inject
    private DocxWriter documents;

    /** Before the adoption: says that it is none. */
    public PrintedMinutes draft(MeetingReference meeting, MinutesContent content, Format format) {
        return print(meeting, content, List.of(new Words(content.language()).text("draft")), format, "");
    }

    /** What was adopted, with its seal. */
    public PrintedMinutes adopted(
            MeetingReference meeting, MinutesContent content, MinutesLife life, Seal seal, Format format) {
        Words words = new Words(content.language());
        return print(
                meeting,
                content,
                List.of(
                        words.text("adopted-by", life.resolution(), life.adoptedOn()),
                        words.text("sealed", seal.sha256())),
                format,
                "");
    }

    /** The public version, with its own seal. */
    public PrintedMinutes open(
            MeetingReference meeting, MinutesContent content, String resolution, Seal seal, Format format) {
        Words words = new Words(content.language());
        return print(
                meeting,
                content,
                List.of(words.text("public", resolution), words.text("sealed", seal.sha256())),
                format,
                "-public");
    }

    private PrintedMinutes print(
            MeetingReference meeting, MinutesContent content, List<String> notes, Format format, String suffix) {
        Printout printout = content.printout(meeting.value(), notes);
        byte[] bytes = format == Format.PDF ? pdfs.write(printout) : documents.write(printout);
        return new PrintedMinutes("PV-" + meeting + suffix, format, bytes);
    }
}
