package ca.alliances.actionplan.boundary;

import ca.alliances.actionplan.ActionPlan;
import ca.alliances.actionplan.NodeCode;
import ca.alliances.actionplan.NodeContent;
import ca.alliances.actionplan.PlanForm;
import ca.alliances.actionplan.PlanHead;
import ca.alliances.actionplan.PlanReference;
import ca.alliances.actionplan.PlanVersion;
import ca.alliances.actionplan.VersionView;
import ca.alliances.actionplan.control.PlanAccess;
import ca.alliances.actionplan.control.PlanQueries;
import ca.alliances.actionplan.control.PlanRepository;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Noted;
import ca.alliances.shared.RuleViolation;
import ca.alliances.tenancy.boundary.Mandataries;
import ca.alliances.territory.TerritoryName;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Writes drafts of action plans. Each change hands back the version of the draft that the page showed. */
@Stateless
@Allowed(Action.KEEP_PLAN)
public class PlanDrafts {
    @Inject
    private PlanRepository plans;

    @Inject
    private PlanQueries queries;

    @Inject
    private PlanAccess access;

    @Inject
    private Mandataries mandataries;

    /** The territories that can have a plan which this person keeps. */
    public List<TerritoryName> territories() {
        return mandataries.territories().stream()
                .filter(each -> access.keeps(each.code()))
                .toList();
    }

    /**
     * Begins a plan with an empty draft.
     *
     * @throws RuleViolation {@code actionplan.plan-there}, or when the form is not in order
     */
    public PlanReference begin(PlanForm form) {
        access.requireKeeper(form.territory());
        PlanReference reference = PlanReference.of(form.letters(), form.territory());
        if (plans.knows(reference)) {
            throw new RuleViolation("actionplan.plan-there", reference);
        }
        plans.add(new ActionPlan(reference, form.territory(), form.title(), form.years()));
        access.note(new Noted("actionplan.begun", reference.value(), access.act(), "1"));
        return reference;
    }

    /**
     * Begins the next version as a copy of the one in force.
     *
     * @throws RuleViolation {@code actionplan.draft-there}
     */
    public void draft(PlanReference reference) {
        PlanVersion draft = access.keptLocked(reference).newDraft();
        access.note(new Noted("actionplan.drafted", reference.value(), access.act(), String.valueOf(draft.number())));
    }

    /** @throws NotFound when there is no draft that this person may write */
    public VersionView open(PlanReference reference) {
        ActionPlan plan = access.kept(reference);
        PlanVersion draft = plan.existingDraft();
        return VersionView.of(PlanHead.of(plan, queries.territory(plan)), draft, plans.lines(reference, draft));
    }

    /**
     * Adds a node at the end under that one ({@code null}: a priority) and gives its code.
     *
     * @throws RuleViolation when somebody was faster, or the draft is full
     */
    public NodeCode add(PlanReference reference, long seen, NodeCode parent, NodeContent content) {
        ActionPlan plan = access.keptLocked(reference);
        NodeCode code = plan.nextCode(parent);
        draft(plan, seen).add(code, content);
        access.note(new Noted("actionplan.edited", reference.value(), access.act(), code.value()));
        return code;
    }

    /** Lets a node say something else. */
    public void change(PlanReference reference, long seen, NodeCode code, NodeContent content) {
        draft(access.keptLocked(reference), seen).change(code, content);
        access.note(new Noted("actionplan.edited", reference.value(), access.act(), code.value()));
    }

    /** Lets a node change places with the one before it ({@code -1}) or after it ({@code 1}). */
    public void move(PlanReference reference, long seen, NodeCode code, int step) {
        draft(access.keptLocked(reference), seen).move(code, step);
        access.note(new Noted("actionplan.edited", reference.value(), access.act(), code.value()));
    }

    /** Takes a node away with all that lies under it. */
    public void remove(PlanReference reference, long seen, NodeCode code) {
        draft(access.keptLocked(reference), seen).remove(code);
        access.note(new Noted("actionplan.removed", reference.value(), access.act(), code.value()));
    }

    private static PlanVersion draft(ActionPlan plan, long seen) {
        PlanVersion draft = plan.existingDraft();
        draft.requireVersion(seen);
        return draft;
    }
}
