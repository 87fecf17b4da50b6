package ca.alliances.actionplan.boundary;

import ca.alliances.actionplan.ActionPlan;
import ca.alliances.actionplan.PlanHead;
import ca.alliances.actionplan.PlanReference;
import ca.alliances.actionplan.PriorityProgress;
import ca.alliances.actionplan.PublicPlan;
import ca.alliances.actionplan.control.PlanQueries;
import ca.alliances.actionplan.control.PlanRepository;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What everybody may know of the action plans: the priorities of the versions in force, how far they are, and how many projects they have. */
@Stateless
@Allowed(Action.READ_PUBLIC_PAGES)
public class PublicPriorities {
    @Inject
    private PlanQueries queries;

    @Inject
    private PlanRepository plans;

    @Inject
    private FundedProjects projects;

    /** Of each plan in force, the regional one first. */
    public List<PublicPlan> inForce() {
        return queries.inForce().stream().map(this::shown).toList();
    }

    private PublicPlan shown(PlanReference reference) {
        ActionPlan plan = plans.existing(reference);
        List<PriorityProgress> priorities =
                PriorityProgress.of(plans.lines(reference, plan.current()), projects.of(reference));
        return new PublicPlan(PlanHead.of(plan, queries.territory(plan)), priorities);
    }
}
