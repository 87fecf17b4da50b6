package ca.alliances.application.web;

import ca.alliances.application.Expense;
import ca.alliances.application.ExpenseKind;
import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.Money;
import ca.alliances.shared.RuleViolation;

/** A line of expenses as it is typed. */
public class ExpenseInput {
    private ExpenseKind kind;
    private Integer year;
    private Money amount;
    private Money fromFund;

    ExpenseInput(Expense expense) {
        if (expense != null) {
            kind = expense.kind();
            year = expense.year().start();
            amount = expense.amount();
            fromFund = expense.fromFund();
        }
    }

    /** The expense, or {@code null} for a line that was left empty. */
    Expense expense() {
        if (amount == null && fromFund == null && kind == null) {
            return null;
        }
        if (amount == null || kind == null || year == null) {
            throw new RuleViolation("application.budget-line-incomplete");
        }
        return new Expense(kind, new FiscalYear(year), amount, fromFund == null ? Money.ZERO : fromFund);
    }

    /** Post. */
    public ExpenseKind getKind() {
        return kind;
    }

    /** Post. */
    public void setKind(ExpenseKind kind) {
        this.kind = kind;
    }

    /** First year of the fiscal year. */
    public Integer getYear() {
        return year;
    }

    /** First year of the fiscal year. */
    public void setYear(Integer year) {
        this.year = year;
    }

    /** What it costs. */
    public Money getAmount() {
        return amount;
    }

    /** What it costs. */
    public void setAmount(Money amount) {
        this.amount = amount;
    }

    /** How much of it the fund would pay. */
    public Money getFromFund() {
        return fromFund;
    }

    /** How much of it the fund would pay. */
    public void setFromFund(Money fromFund) {
        this.fromFund = fromFund;
    }
}
