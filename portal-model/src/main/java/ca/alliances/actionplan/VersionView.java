package ca.alliances.actionplan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A version of a plan as people read it, with where its nodes stand today.
 *
 * @param version that a change hands back
 */
public record VersionView(
        PlanHead plan,
        int number,
        VersionState state,
        long version,
        Optional<Ground> ground,
        List<PlanLine> lines,
        List<VersionName> parts) {
    /** By what it was adopted. */
    public record Ground(String body, String number, LocalDate date) implements Serializable {}

    /** A copy of the version. */
    public static VersionView of(PlanHead head, PlanVersion version, List<PlanLine> lines) {
        return new VersionView(
                head,
                version.number(),
                version.state(),
                version.version(),
                version.adoption().map(each -> new Ground(each.body(), each.number(), each.date())),
                lines,
                version.parts());
    }

    /** Whether it is the one in which progress is recorded: in force, or the draft of a plan that never was. */
    public boolean isCurrent() {
        return state == VersionState.ADOPTED
                || plan.versions().stream().noneMatch(each -> each.state() == VersionState.ADOPTED);
    }
}
