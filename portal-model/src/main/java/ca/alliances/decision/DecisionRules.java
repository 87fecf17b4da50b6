package ca.alliances.decision;

import ca.alliances.application.ApplicationStatus;
import ca.alliances.intake.CallRules;
import ca.alliances.intake.Request;
import ca.alliances.intake.Rule;
import ca.alliances.intake.RuleCheck;
import ca.alliances.intake.Verdict;
import ca.alliances.shared.Money;
import ca.alliances.shared.RuleViolation;
import java.util.List;

/** What stands between a body and its vote: the rules of the call, and the money that is left. */
public final class DecisionRules {
    private DecisionRules() {}

    /**
     * The answer of every rule if the body grants that amount; nothing when it grants none.
     *
     * @param exception why the body grants more than the ceiling, or {@code null}: what the promoter argued does not bind the body
     * @param left what is free in the share that pays
     */
    public static PinnedChecks look(CallRules rules, Request asked, Money granted, String exception, Money left) {
        if (granted == null) {
            return new PinnedChecks(List.of());
        }
        Request request = asked.exceptional(exception).against(left);
        return new PinnedChecks(rules.checkGranting(request, granted).stream()
                .map(check -> againstTheLast(check, granted, left))
                .map(PinnedCheck::of)
                .toList());
    }

    /** A warning is not enough when there is less than is granted. */
    private static RuleCheck againstTheLast(RuleCheck check, Money granted, Money left) {
        boolean tooMuch = check.rule() == Rule.SHARE_OF_BALANCE && granted.exceeds(left);
        return tooMuch ? new RuleCheck(check.rule(), Verdict.BLOCK, check.figures()) : check;
    }

    /** @throws RuleViolation with the text and the figures of the first rule that blocks */
    public static void requireNoBlock(PinnedChecks checks) {
        checks.all().stream().filter(PinnedCheck::blocks).findFirst().ifPresent(check -> {
            throw new RuleViolation(check.textKey(), check.figures().toArray());
        });
    }

    /**
     * What is granted by that outcome.
     *
     * @return {@code null} when nothing is
     * @throws RuleViolation {@code decision.amount-missing}, {@code decision.amount-not-asked} or {@code decision.amount-not-less}
     */
    public static Money granted(ApplicationStatus outcome, Money amount, Money requested) {
        if (outcome == null || !outcome.isDecision()) {
            throw new RuleViolation("decision.outcome-missing");
        }
        if (outcome.isAcceptance()) {
            requireFitting(outcome, amount, requested);
        }
        return outcome.isAcceptance() ? amount : null;
    }

    private static void requireFitting(ApplicationStatus outcome, Money amount, Money requested) {
        if (amount == null || !amount.isPositive()) {
            throw new RuleViolation("decision.amount-missing");
        }
        if (amount.exceeds(requested) || outcome == ApplicationStatus.ACCEPTED && !amount.equals(requested)) {
            throw new RuleViolation("decision.amount-not-asked", amount, requested);
        }
        if (outcome == ApplicationStatus.ACCEPTED_IN_PART && amount.equals(requested)) {
            throw new RuleViolation("decision.amount-not-less", requested);
        }
    }
}
