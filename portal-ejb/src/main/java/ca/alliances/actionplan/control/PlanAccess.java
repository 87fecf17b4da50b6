package ca.alliances.actionplan.control;

import ca.alliances.actionplan.ActionPlan;
import ca.alliances.actionplan.PlanReference;
import ca.alliances.identity.Ties;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.shared.Act;
import ca.alliances.shared.Action;
import ca.alliances.shared.Happening;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Noted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;

/** Who may keep which plan, and what is put on record of it. */
@ApplicationScoped
public class PlanAccess {
    @Inject
    private PlanRepository plans;

    @Inject
    private CurrentPerson person;

    @Inject
    private Event<Happening> happenings;

    /** Whether this person keeps plans there; {@code null}: regional ones. */
    public boolean keeps(String territory) {
        return person.may(Action.KEEP_PLAN, ties(territory));
    }

    /** @throws NotFound when this person does not keep plans there; {@code null}: regional ones */
    public void requireKeeper(String territory) {
        person.require(Action.KEEP_PLAN, ties(territory));
    }

    private static Ties ties(String territory) {
        return new Ties(territory, Set.of(), false, "");
    }

    /** @throws NotFound when there is no such plan that this person keeps */
    public ActionPlan kept(PlanReference reference) {
        ActionPlan plan = plans.existing(reference);
        requireKeeper(plan.territoryCode().orElse(null));
        return plan;
    }

    /**
     * The same with its row locked, to change it.
     *
     * @throws NotFound when there is no such plan that this person keeps
     */
    public ActionPlan keptLocked(PlanReference reference) {
        ActionPlan plan = plans.locked(reference);
        requireKeeper(plan.territoryCode().orElse(null));
        return plan;
    }

    /** Puts on record what this person did. */
    public void note(Noted what) {
        happenings.fire(what);
    }

    /** What this person does now. */
    public Act act() {
        return person.act();
    }
}
