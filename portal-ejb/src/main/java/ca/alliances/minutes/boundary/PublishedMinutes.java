package ca.alliances.minutes.boundary;

import ca.alliances.concertation.TableCode;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.minutes.DocumentKind;
import ca.alliances.minutes.Minutes;
import ca.alliances.minutes.MinutesDocument;
import ca.alliances.minutes.PrintedMinutes;
import ca.alliances.minutes.PublishedRow;
import ca.alliances.minutes.PublishedView;
import ca.alliances.minutes.control.MinutesPrinter;
import ca.alliances.minutes.control.MinutesQueries;
import ca.alliances.minutes.control.MinutesRepository;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Slices;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;

/** The minutes of a tenant that everybody may read. */
@Stateless
@Allowed(Action.READ_PUBLIC_PAGES)
public class PublishedMinutes {
    @Inject
    private MinutesRepository repository;

    @Inject
    private MinutesQueries queries;

    @Inject
    private MinutesPrinter printer;

    /**
     * A page of them, the latest meeting on top.
     *
     * @param table {@code null} for all
     * @param text words that they must have, {@code null} for any
     */
    public List<PublishedRow> page(TableCode table, String text, int first, int size) {
        return queries.published(table, text, first, size);
    }

    /** How many there are. */
    public long count(TableCode table, String text) {
        return queries.countPublished(table, text);
    }

    /** All of them in order and of one moment. */
    public void export(TableCode table, String text, Consumer<PublishedRow> into) {
        Slices.read((first, size) -> queries.published(table, text, first, size), into);
    }

    /** @throws NotFound when none of that meeting are published */
    public PublishedView existing(MeetingReference meeting) {
        Minutes minutes = repository.find(meeting).orElseThrow(NotFound::new);
        PublishedRow row = queries.published(minutes).stream().findFirst().orElseThrow(NotFound::new);
        MinutesDocument document =
                repository.document(minutes, DocumentKind.PUBLIC).orElseThrow(NotFound::new);
        return new PublishedView(row, document.content(), document.seal());
    }

    /**
     * They as a file.
     *
     * @throws NotFound when none of that meeting are published
     */
    public PrintedMinutes print(MeetingReference meeting, PrintedMinutes.Format format) {
        PublishedView view = existing(meeting);
        return printer.open(meeting, view.content(), view.row().resolution(), view.seal(), format);
    }
}
