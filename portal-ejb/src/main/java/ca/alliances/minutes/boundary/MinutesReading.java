package ca.alliances.minutes.boundary;

import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.TableFacts;
import ca.alliances.concertation.boundary.TableDesk;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.minutes.CorrectionView;
import ca.alliances.minutes.DocumentKind;
import ca.alliances.minutes.Minutes;
import ca.alliances.minutes.MinutesContent;
import ca.alliances.minutes.MinutesCorrection;
import ca.alliances.minutes.MinutesDocument;
import ca.alliances.minutes.MinutesDocument.Seal;
import ca.alliances.minutes.MinutesFilter;
import ca.alliances.minutes.MinutesRow;
import ca.alliances.minutes.MinutesState;
import ca.alliances.minutes.MinutesView;
import ca.alliances.minutes.PrintedMinutes;
import ca.alliances.minutes.SectionDiff;
import ca.alliances.minutes.control.Comparison;
import ca.alliances.minutes.control.MinutesAccess;
import ca.alliances.minutes.control.MinutesPrinter;
import ca.alliances.minutes.control.MinutesQueries;
import ca.alliances.minutes.control.MinutesRepository;
import ca.alliances.minutes.control.Writing;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Happening;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Noted;
import ca.alliances.shared.Slices;
import ca.alliances.tenancy.CurrentTenant;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Minutes as the people of their table read them: what is circulated, adopted or published; a draft only who writes it. */
@Stateless
@Allowed(Action.READ_TABLE)
public class MinutesReading {
    @Inject
    private MinutesAccess access;

    @Inject
    private MinutesRepository repository;

    @Inject
    private MinutesQueries queries;

    @Inject
    private Writing writing;

    @Inject
    private MinutesPrinter printer;

    @Inject
    private TableDesk tables;

    @Inject
    private CurrentPerson person;

    @Inject
    private Event<Happening> happenings;

    /** The tables whose minutes this person may read. */
    public List<TableFacts> tables() {
        return tables.tables(Action.READ_TABLE);
    }

    /** A page of the minutes that this person may read. */
    public List<MinutesRow> page(MinutesFilter filter, int first, int size) {
        return queries.page(access.readable(), filter, first, size);
    }

    /** How many there are. */
    public long count(MinutesFilter filter) {
        return queries.count(access.readable(), filter);
    }

    /** All of them in order and of one moment, on record. */
    public void export(MinutesFilter filter, Consumer<MinutesRow> into) {
        MinutesQueries.Readable readable = access.readable();
        long rows = Slices.read((first, size) -> queries.page(readable, filter, first, size), into);
        happenings.fire(new Noted("exported.minutes", CurrentTenant.id().code(), person.act(), String.valueOf(rows)));
    }

    /** Whether this person writes the minutes of that meeting. */
    public boolean mayWrite(MeetingReference meeting) {
        access.table(meeting, Action.READ_TABLE);
        return access.runs(meeting);
    }

    /** Where the minutes of that meeting stand; nothing while this person may not read them, or nobody has begun any. */
    public Optional<MinutesState> state(MeetingReference meeting) {
        access.table(meeting, Action.READ_TABLE);
        return repository
                .find(meeting)
                .map(Minutes::state)
                .filter(state -> state != MinutesState.DRAFT || access.runs(meeting));
    }

    /**
     * All of them; until they are adopted the record speaks the language that is asked for.
     *
     * @throws NotFound when there are none for this person
     */
    public MinutesView existing(MeetingReference meeting, Locale language) {
        Minutes minutes = access.opened(meeting, Action.READ_TABLE);
        Optional<MinutesDocument> adopted = repository.document(minutes, DocumentKind.ADOPTED);
        MinutesContent content = adopted.map(MinutesDocument::content)
                .orElseGet(() -> writing.content(minutes, language, Action.READ_TABLE));
        Optional<Seal> published = minutes.state() == MinutesState.PUBLISHED
                ? repository.document(minutes, DocumentKind.PUBLIC).map(MinutesDocument::seal)
                : Optional.empty();
        return new MinutesView(
                meeting,
                access.table(meeting, Action.READ_TABLE).name(),
                minutes.version(),
                minutes.language(),
                minutes.life(),
                content,
                adopted.map(MinutesDocument::seal),
                published,
                corrections(minutes),
                minutes.revisionsMade());
    }

    private List<CorrectionView> corrections(Minutes minutes) {
        boolean all = access.runs(minutes.meeting());
        Optional<MemberReference> self = tables.assisted().or(tables::self);
        return repository.corrections(minutes).stream()
                .filter(each -> all || self.filter(each.member()::equals).isPresent())
                .map(MinutesCorrection::view)
                .toList();
    }

    /**
     * What has changed since they were circulated; nothing once they are adopted.
     *
     * @throws NotFound when there are none for this person
     */
    public List<SectionDiff> changes(MeetingReference meeting) {
        Minutes minutes = access.opened(meeting, Action.READ_TABLE);
        if (minutes.state() != MinutesState.CIRCULATED) {
            return List.of();
        }
        return repository
                .revision(minutes, minutes.life().circulatedRevision())
                .map(sent -> Comparison.of(sent.text(), minutes.text()))
                .orElse(List.of());
    }

    /**
     * The minutes as a file, in their own language.
     *
     * @throws NotFound when there are none for this person
     */
    public PrintedMinutes print(MeetingReference meeting, PrintedMinutes.Format format) {
        Minutes minutes = access.opened(meeting, Action.READ_TABLE);
        return repository
                .document(minutes, DocumentKind.ADOPTED)
                .map(adopted -> printer.adopted(meeting, adopted.content(), minutes.life(), adopted.seal(), format))
                .orElseGet(() -> printer.draft(
                        meeting, writing.content(minutes, minutes.language(), Action.READ_TABLE), format));
    }
}
