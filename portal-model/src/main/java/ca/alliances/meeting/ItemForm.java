package ca.alliances.meeting;

import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TypedText;

/**
 * An item of an agenda, as it is written.
 *
 * @param minutes how long it is to take, 0 to 480; 0 when nobody knows
 * @param consent whether it is adopted with the others of its kind, without a word
 * @param project reference of the project of which it speaks, {@code null} when of none
 * @param adopts the meeting whose minutes it adopts, {@code null} when none
 * @param note what there is to know before, {@code null} for nothing; at most 4,000 characters
 */
public record ItemForm(
        String title,
        ItemKind kind,
        int minutes,
        boolean consent,
        String project,
        MeetingReference adopts,
        String note) {
    private static final int TITLE = 250;
    private static final int NOTE = 4_000;
    private static final int LONGEST = 480;

    /**
     * @throws RuleViolation {@code meeting.item-title-missing}, {@code meeting.item-kind-missing}, {@code meeting.item-minutes}, {@code meeting.item-consent}, {@code meeting.item-project-missing},
     *     {@code meeting.item-minutes-missing}, {@code shared.text-too-long}
     */
    public ItemForm {
        title = TypedText.required(TITLE, title, "meeting.item-title-missing");
        note = TypedText.atMost(NOTE, note);
        project = project == null || project.isBlank() ? null : project.strip();
        requireShape(kind, minutes, consent);
        requireSubject(kind, project, adopts);
        project = kind == ItemKind.PROJECT ? project : null;
        adopts = kind == ItemKind.MINUTES_ADOPTION ? adopts : null;
    }

    /** A project is never adopted without a word: who has an interest in it leaves first. */
    private static void requireShape(ItemKind kind, int minutes, boolean consent) {
        if (kind == null) {
            throw new RuleViolation("meeting.item-kind-missing");
        }
        if (minutes < 0 || minutes > LONGEST) {
            throw new RuleViolation("meeting.item-minutes", LONGEST);
        }
        if (consent && (!kind.decides() || kind == ItemKind.PROJECT)) {
            throw new RuleViolation("meeting.item-consent");
        }
    }

    private static void requireSubject(ItemKind kind, String project, MeetingReference adopts) {
        if (kind == ItemKind.PROJECT && project == null) {
            throw new RuleViolation("meeting.item-project-missing");
        }
        if (kind == ItemKind.MINUTES_ADOPTION && adopts == null) {
            throw new RuleViolation("meeting.item-minutes-missing");
        }
    }

    /** An item with a title only. */
    public static ItemForm of(String title, ItemKind kind, int minutes) {
        return new ItemForm(title, kind, minutes, false, null, null, null);
    }
}
