package ca.alliances.meeting.control;

import ca.alliances.concertation.RollEntry;
import ca.alliances.meeting.AgendaItem;
import ca.alliances.meeting.ItemRecusal;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.Motion;
import ca.alliances.meeting.MotionState;
import ca.alliances.meeting.boundary.Projects;
import ca.alliances.shared.Act;
import ca.alliances.shared.Happening;
import ca.alliances.shared.Noted;
import ca.alliances.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes down who keeps away from which item, once a seat and item. */
@ApplicationScoped
public class RecusalBook {
    @Inject
    private MeetingRepository meetings;

    @Inject
    private Sittings sittings;

    @Inject
    private Motions motions;

    @Inject
    private RecusalQueries recusals;

    @Inject
    private Instance<Projects> projects;

    @Inject
    private Event<Happening> happenings;

    /**
     * It was said at the table.
     *
     * @throws RuleViolation {@code meeting.vote-open} while votes on that item are cast: what lies in the box cannot be taken out
     */
    public void raise(Meeting meeting, int item, List<RollEntry> entries, String reason, Act act) {
        meeting.agenda().existing(item);
        if (motions.of(meeting).stream().anyMatch(motion -> isOpenOn(motion, item))) {
            throw new RuleViolation("meeting.vote-open");
        }
        keep(meeting, item, entries, reason, act);
    }

    private static boolean isOpenOn(Motion motion, int item) {
        return motion.state() == MotionState.OPEN && motion.items().contains(item);
    }

    /** The table comes to an item: whoever declared an interest in its project in the review keeps away from it. */
    public void takeUp(Meeting meeting, AgendaItem item, Act act) {
        if (item.project().isEmpty() || projects.isUnsatisfied()) {
            return;
        }
        Set<String> interested = new HashSet<>(recusals.accounts(item.project().get()));
        interested.addAll(projects.get().interested(item.project().get()));
        List<RollEntry> entries = meetings.roll(meeting).stream()
                .filter(each -> interested.contains(each.account()) || interested.contains(each.substituteAccount()))
                .toList();
        keep(meeting, item.number(), entries, null, act);
    }

    private void keep(Meeting meeting, int item, List<RollEntry> entries, String reason, Act act) {
        List<ItemRecusal> known = sittings.recusals(meeting);
        for (RollEntry entry : entries) {
            boolean there = known.stream()
                    .anyMatch(each -> each.item() == item && each.seat().equals(entry.seat()));
            if (!there) {
                ItemRecusal recusal = new ItemRecusal(meeting, item, entry, reason, act);
                meetings.add(recusal);
                happenings.fire(new Noted(
                        "meeting.recused",
                        meeting.reference() + "/" + item,
                        act,
                        recusal.cause().name()));
            }
        }
    }
}
