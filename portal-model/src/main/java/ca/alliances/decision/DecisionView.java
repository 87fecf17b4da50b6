package ca.alliances.decision;

import ca.alliances.application.ApplicationStatus;
import ca.alliances.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A decision as people read it.
 *
 * @param recordedBy name of who wrote it down; of a repeal too; {@code null} to who need not know
 */
public record DecisionView(
        String body,
        ApplicationStatus outcome,
        Optional<Money> amount,
        Resolution resolution,
        String reasons,
        Optional<String> exception,
        List<Condition> conditions,
        List<PinnedCheck> checks,
        String recordedBy,
        Instant recordedAt,
        Optional<Undone> repeal) {
    /** That it was taken back. */
    public record Undone(Resolution resolution, String reason, Instant recordedAt) {}

    /** A copy of the decision. */
    public static DecisionView of(Decision decision, String recordedBy) {
        return new DecisionView(
                decision.body(),
                decision.outcome(),
                decision.amount(),
                decision.resolution(),
                decision.reasons(),
                decision.exceptionReason(),
                decision.conditions(),
                decision.checks().all(),
                recordedBy,
                decision.recorded().at(),
                decision.repeal()
                        .map(each -> new Undone(
                                each.resolution(),
                                each.reason(),
                                each.recorded().at())));
    }

    /** Whether it holds. */
    public boolean stands() {
        return repeal.isEmpty();
    }
}
