package ca.alliances.minutes.control;

import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.TableFacts;
import ca.alliances.concertation.boundary.TableDesk;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.minutes.Minutes;
import ca.alliances.minutes.MinutesState;
import ca.alliances.shared.Action;
import ca.alliances.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Gives minutes only to whom the matrix lets act so at their table; a draft only to who runs its meetings. */
@ApplicationScoped
public class MinutesAccess {
    @Inject
    private MinutesRepository repository;

    @Inject
    private TableDesk tables;

    /** @throws NotFound when there are none for this person and this action */
    public Minutes opened(MeetingReference meeting, Action action) {
        table(meeting, action);
        Minutes minutes = repository.find(meeting).orElseThrow(NotFound::new);
        if (minutes.state() == MinutesState.DRAFT && !runs(meeting)) {
            throw new NotFound();
        }
        return minutes;
    }

    /**
     * The same, for a change: nobody else changes them at the same time.
     *
     * @throws NotFound when there are none for this person and this action
     */
    public Minutes locked(MeetingReference meeting, Action action) {
        opened(meeting, action);
        return repository.locked(meeting);
    }

    /**
     * Their table.
     *
     * @throws NotFound when there is none for this person and this action
     */
    public TableFacts table(MeetingReference meeting, Action action) {
        return tables.existing(meeting.table(), action);
    }

    /** Whether this person runs the meetings of their table. */
    public boolean runs(MeetingReference meeting) {
        return tables.may(meeting.table(), Action.RUN_MEETING);
    }

    /** All minutes that this person may read. */
    public MinutesQueries.Readable readable() {
        return new MinutesQueries.Readable(codes(Action.READ_TABLE), codes(Action.RUN_MEETING));
    }

    private List<TableCode> codes(Action action) {
        return tables.tables(action).stream().map(TableFacts::code).toList();
    }
}
