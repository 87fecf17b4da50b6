package ca.alliances.decision;

import ca.alliances.application.ApplicationStatus;
import ca.alliances.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A decision as people read it.
 *
 * @param checks what the rules found, with what the envelope had; none for who does not work on the file
 * @param recordedBy name of who wrote it down; nothing for who does not work on the file
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
        Optional<String> recordedBy,
        Instant recordedAt,
        Optional<Undone> repeal) {
    /** That it was taken back. */
    public record Undone(Resolution resolution, String reason, Instant recordedAt) {}

    /** A copy of the decision for who works on the file, with the name of who recorded it. */
    public static DecisionView of(Decision decision, String recordedBy) {
        return of(decision, decision.checks().all(), Optional.of(recordedBy));
    }

    /** The same for who asked, without what the rules found and who recorded it. */
    public static DecisionView forItsApplicant(Decision decision) {
        return of(decision, List.of(), Optional.empty());
    }

    private static DecisionView of(Decision decision, List<PinnedCheck> checks, Optional<String> recordedBy) {
        return new DecisionView(
                decision.body(),
                decision.outcome(),
                decision.amount(),
                decision.resolution(),
                decision.reasons(),
                decision.exceptionReason(),
                decision.conditions(),
                checks,
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
