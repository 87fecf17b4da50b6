package ca.alliances.actionplan;

import ca.alliances.shared.Bilingual;
import java.util.Locale;

/** A priority of a version of a plan, in words for who points to it. */
public record PlanPriority(
        PlanReference plan,
        int number,
        NodeCode code,
        Bilingual planTitle,
        Years years,
        Bilingual title,
        VersionState state) {
    /** The version of which it is. */
    public VersionName version() {
        return new VersionName(plan, number);
    }

    /** By what others point to it. */
    public PriorityName name() {
        return new PriorityName(version(), code);
    }

    /** Whether its version holds no more. */
    public boolean isReplaced() {
        return state == VersionState.REPLACED;
    }

    /** Its code and title in that language. */
    public String label(Locale locale) {
        return code + " " + title.in(locale);
    }
}
