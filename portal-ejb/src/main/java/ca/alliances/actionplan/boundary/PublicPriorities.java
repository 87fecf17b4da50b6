package ca.alliances.actionplan.boundary;

import ca.alliances.actionplan.ActionPlan;
import ca.alliances.actionplan.PlanHead;
import ca.alliances.actionplan.PlanProgress;
import ca.alliances.actionplan.PlanVersion;
import ca.alliances.actionplan.PublicPlan;
import ca.alliances.actionplan.control.PlanFigures;
import ca.alliances.actionplan.control.PlanQueries;
import ca.alliances.actionplan.control.PlanRepository;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;

/** What everybody may know of the action plans: the priorities of the versions in force, how far they are, how many projects they have and what these were granted. */
@Stateless
@Allowed(Action.READ_PUBLIC_PAGES)
public class PublicPriorities {
    @Inject
    private PlanQueries queries;

    @Inject
    private PlanRepository plans;

    @Inject
    private PlanFigures figures;

    /** Of each plan in force, the regional one first; no project by its name. */
    public List<PublicPlan> inForce() {
        List<PlanVersion> versions = queries.inForce().stream()
                .map(each -> plans.existing(each).current())
                .toList();
        List<PlanProgress> counted = figures.of(versions);
        return IntStream.range(0, versions.size())
                .mapToObj(i -> shown(versions.get(i).plan(), counted.get(i)))
                .toList();
    }

    private PublicPlan shown(ActionPlan plan, PlanProgress progress) {
        return new PublicPlan(PlanHead.of(plan, queries.territory(plan)), progress.inFigures());
    }
}
