package ca.alliances.application;

import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.Money;
import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** An {@link Expense} in the budget of an application. */
@Entity
@Table(name = "expense_line")
public class ExpenseLine extends TenantOwned {
    @ManyToOne(optional = false)
    @JoinColumn(name = "application_id")
    private Application application;

    @Column(name = "position")
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ExpenseKind kind;

    @Column(name = "fiscal_year")
    private FiscalYear year;

    @Column(name = "amount")
    private Money amount;

    @Column(name = "from_fund")
    private Money fromFund;

    /** For JPA. */
    protected ExpenseLine() {}

    ExpenseLine(Application application, int position, Expense expense) {
        this.application = application;
        this.position = position;
        kind = expense.kind();
        year = expense.year();
        amount = expense.amount();
        fromFund = expense.fromFund();
    }

    Expense value() {
        return new Expense(kind, year, amount, fromFund);
    }

    Application application() {
        return application;
    }

    int position() {
        return position;
    }
}
