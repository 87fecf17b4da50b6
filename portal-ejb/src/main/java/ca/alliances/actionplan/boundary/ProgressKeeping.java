package ca.alliances.actionplan.boundary;

import ca.alliances.actionplan.ActionPlan;
import ca.alliances.actionplan.NodeCode;
import ca.alliances.actionplan.PlanReference;
import ca.alliances.actionplan.ProgressEntry;
import ca.alliances.actionplan.Standing;
import ca.alliances.actionplan.control.PlanAccess;
import ca.alliances.actionplan.control.PlanRepository;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Noted;
import ca.alliances.shared.RuleViolation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Records where the actions and indicators of a plan stand, as time goes by. */
@Stateless
@Allowed(Action.KEEP_PLAN)
public class ProgressKeeping {
    @Inject
    private PlanRepository plans;

    @Inject
    private PlanAccess access;

    /** @throws NotFound when there is no such plan that this person keeps */
    public void requireKept(PlanReference reference) {
        access.kept(reference);
    }

    /**
     * Adds an entry to the history of a node of the version in force (of the draft, in a plan that never was).
     *
     * @throws NotFound when there is no such node in a plan that this person keeps
     * @throws RuleViolation when nothing is said, or the day is missing or to come
     */
    public void record(PlanReference reference, NodeCode code, Standing standing, String note) {
        ActionPlan plan = access.kept(reference);
        plan.current().find(code).orElseThrow(NotFound::new);
        plans.add(new ProgressEntry(plan, code, standing, note, access.act()));
        access.note(new Noted("actionplan.progressed", reference.value(), access.act(), code.value()));
    }
}
