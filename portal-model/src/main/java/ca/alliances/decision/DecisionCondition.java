package ca.alliances.decision;

import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A condition of a decision, in its place. */
@Entity
@Table(name = "decision_condition")
public class DecisionCondition extends TenantOwned {
    @ManyToOne(optional = false)
    @JoinColumn(name = "decision_id", updatable = false)
    private Decision decision;

    @Column(name = "position", updatable = false)
    private int position;

    @Column(name = "text", updatable = false)
    private String text;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    /** For JPA. */
    protected DecisionCondition() {}

    DecisionCondition(Decision decision, int position, Condition condition) {
        this.decision = decision;
        this.position = position;
        this.text = condition.text();
        this.dueOn = condition.dueOn();
    }

    Decision decision() {
        return decision;
    }

    /** What it says. */
    public Condition value() {
        return new Condition(text, dueOn);
    }
}
