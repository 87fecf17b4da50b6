package ca.alliances.intake;

import ca.alliances.actionplan.NodeCode;
import ca.alliances.actionplan.PlanReference;
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

    void tie(PlanReference toPlan, NodeCode toNode) {
        plan = toPlan;
        node = toNode;
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

    /** The action plan of which it is a priority, if somebody said so. */
    public Optional<PlanReference> plan() {
        return Optional.ofNullable(plan);
    }

    /** Which node of that plan it is. */
    public Optional<NodeCode> node() {
        return Optional.ofNullable(node);
    }
}
