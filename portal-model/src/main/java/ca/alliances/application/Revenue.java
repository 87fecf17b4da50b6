package ca.alliances.application;

import ca.alliances.shared.Money;
import ca.alliances.shared.RuleViolation;

/** One revenue of a budget: from whom, how sure, how much. */
public record Revenue(RevenueSource source, RevenueStatus status, Money amount) {
    /** @throws RuleViolation {@code application.budget-negative}, {@code application.budget-absurd} */
    public Revenue {
        Budget.requireSense(amount);
    }

    boolean counts() {
        return status != RevenueStatus.REFUSED;
    }
}
