package ca.alliances.intake;

import ca.alliances.actionplan.NodeCode;
import ca.alliances.actionplan.PlanReference;
import ca.alliances.actionplan.PriorityName;
import ca.alliances.actionplan.VersionName;
import ca.alliances.shared.Bilingual;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;

/** A priority of the action plan that the call is for; applications name it by its code. */
@Entity
@Table(name = "call_priority")
public class CallPriority extends TenantOwned {
    @ManyToOne(optional = false)
    @JoinColumn(name = "call_id")
    private Call call;

    @Column(name = "position")
    private int position;

    @Column(name = "code")
    private String code;

    @Embedded
    private Bilingual title;

    @Column(name = "plan_reference")
    private PlanReference plan;

    @Column(name = "plan_number")
    private Integer planNumber;

    @Column(name = "plan_node")
    private NodeCode node;

    /** For JPA. */
    protected CallPriority() {}

    CallPriority(Call call, int position, String code, Bilingual title) {
        if (code == null || !code.matches("[A-Z0-9]{1,10}")) {
            throw new RuleViolation("intake.priority-code");
        }
        this.call = call;
        this.position = position;
        this.code = code;
        this.title = title;
    }

    void tie(PriorityName name) {
        plan = name == null ? null : name.version().plan();
        planNumber = name == null ? null : name.version().number();
        node = name == null ? null : name.code();
    }

    /** Whether that is what it says already, only in a version of the plan that is not older, or it says nothing yet. */
    boolean isOnlySaidFurtherBy(PriorityName name) {
        return plan == null
                || name != null
                        && plan.equals(name.version().plan())
                        && node.equals(name.code())
                        && planNumber <= name.version().number();
    }

    /** The call. */
    public Call call() {
        return call;
    }

    /** Place in the list, from 1. */
    public int position() {
        return position;
    }

    /** Short name inside the call, {@code P1}. */
    public String code() {
        return code;
    }

    /** The priority in words. */
    public Bilingual title() {
        return title;
    }

    /** Which priority of an action plan it is, if somebody said so. */
    public Optional<PriorityName> planned() {
        return Optional.ofNullable(plan).map(each -> new PriorityName(new VersionName(each, planNumber), node));
    }
}
