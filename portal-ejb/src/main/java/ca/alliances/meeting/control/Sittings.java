package ca.alliances.meeting.control;

import ca.alliances.meeting.ItemRecusal;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.PresenceRecord;
import ca.alliances.meeting.Sitting;
import ca.alliances.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads a meeting as it sits, from what was recorded. */
@ApplicationScoped
public class Sittings {
    @PersistenceContext
    EntityManager em;

    @Inject
    private MeetingRepository meetings;

    /** @throws RuleViolation {@code meeting.not-under-way} when it has not begun */
    public Sitting of(Meeting meeting) {
        return new Sitting(
                meetings.roll(meeting),
                records(meeting).stream()
                        .filter(each -> !each.isStruck())
                        .map(PresenceRecord::event)
                        .toList(),
                recusals(meeting).stream().map(ItemRecusal::interval).toList(),
                meeting.terms().orElseThrow(() -> new RuleViolation("meeting.not-under-way")));
    }

    /** All that was written of presences, also what was struck, in the order of time. */
    public List<PresenceRecord> records(Meeting meeting) {
        return em.createNamedQuery(PresenceRecord.OF_MEETING, PresenceRecord.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /** Who keeps away from what, also what was taken back. */
    public List<ItemRecusal> recusals(Meeting meeting) {
        return em.createNamedQuery(ItemRecusal.OF_MEETING, ItemRecusal.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }
}
