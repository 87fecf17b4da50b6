package ca.alliances.meeting.control;

import ca.alliances.concertation.TableFacts;
import ca.alliances.concertation.boundary.TableDesk;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.shared.Action;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Gives a meeting only to whom the matrix lets act so at its table. */
@ApplicationScoped
public class MeetingAccess {
    @Inject
    private MeetingRepository meetings;

    @Inject
    private TableDesk tables;

    /** @throws ca.alliances.shared.NotFound when there is no such meeting for this person and this action */
    public Meeting opened(MeetingReference reference, Action action) {
        table(reference, action);
        return meetings.existing(reference);
    }

    /**
     * The same, for a change: nobody else changes it at the same time.
     *
     * @throws ca.alliances.shared.NotFound when there is no such meeting for this person and this action
     */
    public Meeting locked(MeetingReference reference, Action action) {
        table(reference, action);
        return meetings.locked(reference);
    }

    /**
     * Its table.
     *
     * @throws ca.alliances.shared.NotFound when there is none for this person and this action
     */
    public TableFacts table(MeetingReference reference, Action action) {
        return tables.existing(reference.table(), action);
    }
}
