package ca.alliances.actionplan;

import ca.alliances.shared.Act;
import ca.alliances.shared.Quebec;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TenantOwned;
import ca.alliances.shared.TypedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That an action had a state or an indicator a value on a day. Written once and never changed; the last day counts. It belongs to the code and
 * not to a version, so that it outlives all of them.
 */
@Entity
@Table(name = "plan_progress")
@NamedQuery(
        name = ProgressEntry.OF_PLAN,
        query = "select e from ProgressEntry e where e.plan = :plan order by e.day desc, e.recordedAt desc, e.id desc")
public class ProgressEntry extends TenantOwned {
    /** Named query with parameter {@code plan}; the last first. */
    public static final String OF_PLAN = "ProgressEntry.ofPlan";

    @Column(name = "plan_reference", updatable = false)
    private PlanReference plan;

    @Column(name = "code", updatable = false)
    private NodeCode code;

    @Column(name = "day", updatable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", updatable = false)
    private ActionState state;

    @Column(name = "value", updatable = false)
    private Figure value;

    @Column(name = "note", updatable = false)
    private String note;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    /** For JPA. */
    protected ProgressEntry() {}

    /**
     * Records where a node of the current version stands.
     *
     * @throws RuleViolation when the node is neither action nor indicator, nothing is said, or the day is missing or to come
     */
    public ProgressEntry(ActionPlan plan, NodeCode code, Standing standing, String note, Act act) {
        requireFits(code.level(), standing);
        if (standing.on() == null || standing.on().isAfter(Quebec.date(act.at()))) {
            throw new RuleViolation("actionplan.progress-day");
        }
        this.plan = plan.reference();
        this.code = code;
        this.day = standing.on();
        this.state = standing.state();
        this.value = standing.value();
        this.note = TypedText.atMost(1_000, note);
        this.recordedBy = act.actor();
        this.recordedAt = act.at();
    }

    private static void requireFits(NodeLevel level, Standing standing) {
        boolean state = level == NodeLevel.ACTION && standing.state() != null && standing.value() == null;
        boolean value = level == NodeLevel.INDICATOR && standing.value() != null && standing.state() == null;
        if (!state && !value) {
            throw new RuleViolation("actionplan.progress-missing");
        }
    }

    /** The node. */
    public NodeCode code() {
        return code;
    }

    /** Where it stood, and on what day. */
    public Standing standing() {
        return new Standing(state, value, day);
    }

    /** What else is to say; may be {@code null}. */
    public String note() {
        return note;
    }

    /** Who recorded it and when. */
    public Act recorded() {
        return new Act(recordedBy, recordedAt);
    }
}
