package ca.alliances.intake;

import ca.alliances.shared.Bilingual;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One thing that reviewers look at, with its weight in the total of 100; an eliminatory one must reach half of its scale. */
@Entity
@Table(name = "call_criterion")
public class CallCriterion extends TenantOwned {
    @ManyToOne(optional = false)
    @JoinColumn(name = "call_id")
    private Call call;

    @Column(name = "position")
    private int position;

    @Embedded
    private Bilingual title;

    @Column(name = "weight")
    private int weight;

    @Column(name = "eliminatory")
    private boolean eliminatory;

    /** For JPA. */
    protected CallCriterion() {}

    CallCriterion(Call call, int position, Bilingual title, int weight, boolean eliminatory) {
        if (weight < 1 || weight > 100) {
            throw new RuleViolation("intake.criterion-weight");
        }
        this.call = call;
        this.position = position;
        this.title = title;
        this.weight = weight;
        this.eliminatory = eliminatory;
    }

    /** The call. */
    public Call call() {
        return call;
    }

    /** Place in the list, from 1; reviews name a criterion by it. */
    public int position() {
        return position;
    }

    /** What is looked at. */
    public Bilingual title() {
        return title;
    }

    /** Points of 100. */
    public int weight() {
        return weight;
    }

    /** Whether failing it alone is failing. */
    public boolean isEliminatory() {
        return eliminatory;
    }
}
