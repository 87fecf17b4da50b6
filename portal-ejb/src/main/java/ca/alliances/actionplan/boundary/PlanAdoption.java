package ca.alliances.actionplan.boundary;

import ca.alliances.actionplan.ActionPlan;
import ca.alliances.actionplan.Adoption;
import ca.alliances.actionplan.PlanReference;
import ca.alliances.actionplan.PlanVersion;
import ca.alliances.actionplan.VersionName;
import ca.alliances.actionplan.control.PlanAccess;
import ca.alliances.actionplan.control.PlanRepository;
import ca.alliances.resolution.BodyNumber;
import ca.alliances.resolution.ResolutionFact;
import ca.alliances.resolution.boundary.Register;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Noted;
import ca.alliances.shared.RuleViolation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Writes down that a body adopted the draft of a plan: from then on it holds, and the version before it is replaced. */
@Stateless
@Allowed(Action.KEEP_PLAN)
public class PlanAdoption {
    @Inject
    private Register register;

    @Inject
    private PlanRepository plans;

    @Inject
    private PlanAccess access;

    /** Of what the version would be composed, were it adopted now; nothing for a local plan. */
    public List<VersionName> parts(PlanReference reference) {
        return partsOf(access.kept(reference));
    }

    /**
     * Adopts the draft; a regional one is composed of the local versions in force now.
     *
     * @param seen version of the draft that the page showed
     * @throws RuleViolation when somebody was faster, the number is not in the register of that body, or the draft says nothing
     */
    public void adopt(PlanReference reference, long seen, BodyNumber resolution) {
        ActionPlan plan = access.keptLocked(reference);
        PlanVersion draft = plan.existingDraft();
        draft.requireVersion(seen);
        plan.adopt(ground(resolution), partsOf(plan));
        access.note(new Noted("actionplan.adopted", reference.value(), access.act(), resolution.number()));
    }

    /** What the register says of it; from now on it cannot be struck. */
    private Adoption ground(BodyNumber resolution) {
        ResolutionFact fact = register.require(resolution);
        if (fact.repealedBy() != null || fact.project() != null) {
            throw new RuleViolation("actionplan.resolution-unfit", fact.number());
        }
        register.relyOn(resolution);
        return new Adoption(fact.name().body(), fact.number(), fact.resolvedOn(), access.act());
    }

    private List<VersionName> partsOf(ActionPlan plan) {
        return plan.territoryCode().isPresent() ? List.of() : plans.localInForce();
    }
}
