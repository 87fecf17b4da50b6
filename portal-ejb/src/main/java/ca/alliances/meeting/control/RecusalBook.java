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
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes down who keeps away from which item, and that it was a mistake; at one time once a seat and item. */
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
        requireNone(MotionState.OPEN, "meeting.vote-open", motions.locked(meeting), item);
        keep(meeting, item, entries, reason, act);
    }

    /**
     * It was a mistake: the seat comes back to the item, as long as nothing was voted on it.
     *
     * @throws RuleViolation {@code meeting.vote-open}, {@code meeting.item-voted}, {@code meeting.not-recused}, {@code meeting.recusal-known},
     *     {@code meeting.recusal-own}, {@code meeting.reason-missing}
     */
    public void takeBack(Meeting meeting, int item, String seat, String why, Act act) {
        AgendaItem about = meeting.agenda().existing(item);
        List<Motion> put = motions.locked(meeting);
        requireNone(MotionState.OPEN, "meeting.vote-open", put, item);
        requireNone(MotionState.CLOSED, "meeting.item-voted", put, item);
        ItemRecusal recusal = holding(meeting, item).stream()
                .filter(each -> each.seat().equals(seat))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("meeting.not-recused"));
        if (recusal.accounts().contains(act.actor())) {
            throw new RuleViolation("meeting.recusal-own");
        }
        Set<String> known = new HashSet<>(interested(about));
        about.project().map(project -> recusals.beside(recusal, project)).ifPresent(known::addAll);
        if (!Collections.disjoint(known, recusal.accounts())) {
            throw new RuleViolation("meeting.recusal-known");
        }
        recusal.takeBack(why, act);
        happenings.fire(new Noted("meeting.recusal-taken-back", meeting.reference() + "/" + item, act, null));
    }

    private static void requireNone(MotionState state, String refusal, List<Motion> motions, int item) {
        if (motions.stream()
                .anyMatch(each -> each.state() == state && each.items().contains(item))) {
            throw new RuleViolation(refusal);
        }
    }

    private List<ItemRecusal> holding(Meeting meeting, int item) {
        return sittings.recusals(meeting).stream()
                .filter(each -> each.item() == item && each.takenBackAt().isEmpty())
                .toList();
    }

    /** Who is known to have an interest in the project of that item, whatever was said at tables. */
    private Set<String> interested(AgendaItem item) {
        return item.project()
                .filter(project -> !projects.isUnsatisfied())
                .map(project -> projects.get().interested(project))
                .orElse(Set.of());
    }

    /** The table comes to an item: whoever is known to have an interest in its project keeps away from it. */
    public void takeUp(Meeting meeting, AgendaItem item, Act act) {
        Set<String> interested = new HashSet<>(interested(item));
        item.project().map(recusals::accounts).ifPresent(interested::addAll);
        List<RollEntry> entries = meetings.roll(meeting).stream()
                .filter(each -> interested.contains(each.account()) || interested.contains(each.substituteAccount()))
                .toList();
        keep(meeting, item.number(), entries, null, act);
    }

    private void keep(Meeting meeting, int item, List<RollEntry> entries, String reason, Act act) {
        List<ItemRecusal> known = holding(meeting, item);
        for (RollEntry entry : entries) {
            boolean there = known.stream().anyMatch(each -> each.seat().equals(entry.seat()));
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
