package ca.alliances.actionplan.web;

import ca.alliances.actionplan.NodeChange;
import ca.alliances.actionplan.PlanHead;
import ca.alliances.actionplan.boundary.Plans;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a version of a plan says that another did not; by default the last two. */
@Named
@RequestScoped
public class PlanComparePage extends PlanPage {
    @Inject
    private Plans boundary;

    private PlanHead plan;
    private Integer from;
    private Integer to;
    private List<NodeChange> changes = List.of();

    /** Reads what the page shows. */
    public void load() {
        plan = boundary.version(reference(), null).plan();
        to = to == null ? plan.versions().size() : to;
        from = from == null ? Math.max(1, to - 1) : from;
        changes = boundary.compare(reference(), from, to);
    }

    /** The plan. */
    public PlanHead getPlan() {
        return plan;
    }

    /** The versions to choose from. */
    public List<Integer> getNumbers() {
        return plan.versions().stream().map(PlanHead.VersionLine::number).toList();
    }

    /** What differs. */
    public List<NodeChange> getChanges() {
        return changes;
    }

    /** The earlier version. */
    public Integer getFrom() {
        return from;
    }

    /** From the address. */
    public void setFrom(Integer from) {
        this.from = from;
    }

    /** The later version. */
    public Integer getTo() {
        return to;
    }

    /** From the address. */
    public void setTo(Integer to) {
        this.to = to;
    }
}
