package ca.alliances.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * An item of an agenda as people read it.
 *
 * @param label {@code 3}, or {@code 3.2} for the second part of the third
 * @param plannedAt when the table comes to it if all items before take as long as they are to
 * @param project {@code null} when it speaks of none
 * @param adopts {@code null} when it adopts no minutes
 * @param forwarded the resolution of another table that may be taken up under it, {@code null} for none
 * @param note {@code null} for nothing
 * @param takenUpAt {@code null} when the table has not come to it
 * @param doneAt {@code null} when it is not done
 */
public record ItemView(
        int number,
        String label,
        boolean part,
        String title,
        ItemKind kind,
        int minutes,
        Instant plannedAt,
        boolean consent,
        String project,
        MeetingReference adopts,
        Forwarded forwarded,
        String note,
        Instant takenUpAt,
        Instant doneAt) {
    /** The agenda of a meeting. */
    public static List<ItemView> of(Meeting meeting) {
        Agenda agenda = meeting.agenda();
        List<String> labels = agenda.labels();
        List<ItemView> views = new ArrayList<>();
        Instant at = meeting.form().startsAt();
        for (AgendaItem item : agenda.items()) {
            views.add(of(item, labels.get(views.size()), at));
            at = at.plus(Duration.ofMinutes(item.minutes()));
        }
        return views;
    }

    private static ItemView of(AgendaItem item, String label, Instant plannedAt) {
        return new ItemView(
                item.number(),
                label,
                item.isPart(),
                item.title(),
                item.kind(),
                item.minutes(),
                plannedAt,
                item.isConsent(),
                item.project().orElse(null),
                item.adopts().orElse(null),
                item.forwarded().orElse(null),
                item.note().orElse(null),
                item.takenUpAt().orElse(null),
                item.doneAt().orElse(null));
    }

    /** Whether the table is at it now. */
    public boolean current() {
        return takenUpAt != null && doneAt == null;
    }

    /** The same as it is written. */
    public ItemForm form() {
        return new ItemForm(title, kind, minutes, consent, project, adopts, note);
    }
}
