package ca.alliances.intake;

import ca.alliances.actionplan.PlanPriority;
import ca.alliances.shared.Bilingual;
import java.util.List;
import java.util.Optional;

/**
 * A call as who prepares it reads it.
 *
 * @param version what a page hands back with a change
 */
public record PreparedCall(
        CallReference reference, Bilingual title, boolean isPublished, long version, List<Priority> priorities) {
    /** A priority of it, the one of an action plan that it is, and those that it may be. */
    public record Priority(String code, Bilingual title, Optional<PlanPriority> plan, List<PlanPriority> choices) {}
}
