package ca.alliances.actionplan;

import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A version of a local plan that a version of the regional one is composed of, since it was in force when the latter was adopted. */
@Entity
@Table(name = "plan_part")
public class PlanPart extends TenantOwned {
    @ManyToOne(optional = false)
    @JoinColumn(name = "version_id", updatable = false)
    private PlanVersion whole;

    @Column(name = "local_plan", updatable = false)
    private PlanReference plan;

    @Column(name = "local_number", updatable = false)
    private int number;

    /** For JPA. */
    protected PlanPart() {}

    PlanPart(PlanVersion whole, VersionName part) {
        this.whole = whole;
        this.plan = part.plan();
        this.number = part.number();
    }

    PlanVersion whole() {
        return whole;
    }

    /** Which version it is. */
    public VersionName name() {
        return new VersionName(plan, number);
    }
}
