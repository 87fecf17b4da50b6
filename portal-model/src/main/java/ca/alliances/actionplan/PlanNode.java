package ca.alliances.actionplan;

import ca.alliances.shared.Bilingual;
import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A priority, objective, action or indicator in a version of a plan. */
@Entity
@Table(name = "plan_node")
public class PlanNode extends TenantOwned {
    @ManyToOne(optional = false)
    @JoinColumn(name = "version_id", updatable = false)
    private PlanVersion planVersion;

    @Column(name = "code", updatable = false)
    private NodeCode code;

    @Column(name = "position")
    private int position;

    @Embedded
    private Bilingual title;

    @Column(name = "responsible")
    private String responsible;

    @Embedded
    private Years years;

    @Column(name = "unit")
    private String unit;

    @Column(name = "baseline")
    private Figure baseline;

    @Column(name = "target")
    private Figure target;

    /** For JPA. */
    protected PlanNode() {}

    PlanNode(PlanVersion planVersion, NodeCode code, int position, NodeContent content) {
        this.planVersion = planVersion;
        this.code = code;
        this.position = position;
        change(content);
    }

    void change(NodeContent content) {
        content.requireFor(code.level());
        title = content.title();
        responsible = content.action() == null ? null : content.action().responsible();
        years = content.action() == null ? null : content.action().years();
        unit = content.indicator() == null ? null : content.indicator().unit();
        baseline = content.indicator() == null ? null : content.indicator().baseline();
        target = content.indicator() == null ? null : content.indicator().target();
    }

    void place(int newPosition) {
        position = newPosition;
    }

    PlanVersion planVersion() {
        return planVersion;
    }

    /** Its name. */
    public NodeCode code() {
        return code;
    }

    /** Place among those beside it, from 1. */
    public int position() {
        return position;
    }

    /** What it says. */
    public NodeContent content() {
        return switch (code.level()) {
            case ACTION ->
                NodeContent.of(
                        title, new NodeContent.Action(responsible, years == null || !years.isThere() ? null : years));
            case INDICATOR -> NodeContent.of(title, new NodeContent.Indicator(unit, baseline, target));
            case PRIORITY, OBJECTIVE -> NodeContent.of(title);
        };
    }
}
