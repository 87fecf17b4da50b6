package ca.alliances.application;

import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.Money;
import ca.alliances.shared.RuleViolation;

/** One expense of a budget: its post, its year, its amount and how much of it this fund would pay. */
public record Expense(ExpenseKind kind, FiscalYear year, Money amount, Money fromFund) {
    /** @throws RuleViolation when an amount is negative or absurd, or the fund would pay more than the expense */
    public Expense {
        Budget.requireSense(amount);
        Budget.requireSense(fromFund);
        if (fromFund.exceeds(amount)) {
            throw new RuleViolation("application.budget-fund-part", fromFund, amount);
        }
    }
}
