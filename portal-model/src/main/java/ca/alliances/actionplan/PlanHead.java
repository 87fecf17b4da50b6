package ca.alliances.actionplan;

import ca.alliances.shared.Bilingual;
import java.util.List;
import java.util.Optional;

/**
 * What stands above a plan.
 *
 * @param territory name of its territory; none for the regional one
 */
public record PlanHead(
        PlanReference reference, Optional<String> territory, Bilingual title, Years years, List<VersionLine> versions) {
    /** A version in the row of all. */
    public record VersionLine(int number, VersionState state) {}

    /** A copy of the plan's head. */
    public static PlanHead of(ActionPlan plan, String territory) {
        return new PlanHead(
                plan.reference(),
                Optional.ofNullable(territory),
                plan.title(),
                plan.years(),
                plan.versions().stream()
                        .map(each -> new VersionLine(each.number(), each.state()))
                        .toList());
    }

    /** Number of the draft, if there is one. */
    public Optional<Integer> draft() {
        return versions.stream()
                .filter(each -> each.state() == VersionState.DRAFT)
                .map(VersionLine::number)
                .findFirst();
    }
}
