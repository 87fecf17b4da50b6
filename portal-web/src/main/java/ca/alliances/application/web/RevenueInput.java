package ca.alliances.application.web;

import ca.alliances.application.Revenue;
import ca.alliances.application.RevenueSource;
import ca.alliances.application.RevenueStatus;
import ca.alliances.shared.Money;
import ca.alliances.shared.RuleViolation;

/** A line of revenues as it is typed. */
public class RevenueInput {
    private RevenueSource source;
    private RevenueStatus status;
    private Money amount;

    RevenueInput(Revenue revenue) {
        if (revenue != null) {
            source = revenue.source();
            status = revenue.status();
            amount = revenue.amount();
        }
    }

    /** The revenue, or {@code null} for a line that was left empty. */
    Revenue revenue() {
        if (amount == null && source == null) {
            return null;
        }
        if (amount == null || source == null) {
            throw new RuleViolation("application.budget-line-incomplete");
        }
        return new Revenue(source, status == null ? RevenueStatus.REQUESTED : status, amount);
    }

    /** From whom. */
    public RevenueSource getSource() {
        return source;
    }

    /** From whom. */
    public void setSource(RevenueSource source) {
        this.source = source;
    }

    /** How sure. */
    public RevenueStatus getStatus() {
        return status;
    }

    /** How sure. */
    public void setStatus(RevenueStatus status) {
        this.status = status;
    }

    /** How much. */
    public Money getAmount() {
        return amount;
    }

    /** How much. */
    public void setAmount(Money amount) {
        this.amount = amount;
    }
}
