package ca.alliances.actionplan.boundary;

import ca.alliances.actionplan.ActionPlan;
import ca.alliances.actionplan.Comparison;
import ca.alliances.actionplan.NodeChange;
import ca.alliances.actionplan.NodeCode;
import ca.alliances.actionplan.PlanHead;
import ca.alliances.actionplan.PlanProgress;
import ca.alliances.actionplan.PlanReference;
import ca.alliances.actionplan.PlanRow;
import ca.alliances.actionplan.PlanVersion;
import ca.alliances.actionplan.ProgressLine;
import ca.alliances.actionplan.VersionView;
import ca.alliances.actionplan.control.PlanAccess;
import ca.alliances.actionplan.control.PlanFigures;
import ca.alliances.actionplan.control.PlanQueries;
import ca.alliances.actionplan.control.PlanRepository;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Slices;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;

/** The action plans of a tenant in all their versions, for those who work with them. */
@Stateless
@Allowed(Action.READ_PLANS)
public class Plans {
    @Inject
    private PlanQueries queries;

    @Inject
    private PlanRepository plans;

    @Inject
    private FundedProjects projects;

    @Inject
    private PlanFigures figures;

    @Inject
    private PlanAccess access;

    /** A page of them. */
    public List<PlanRow> page(int first, int size) {
        return queries.page(first, size);
    }

    /** How many there are. */
    public long count() {
        return queries.count();
    }

    /** All of them in order and of one moment. */
    public void export(Consumer<PlanRow> into) {
        Slices.read(queries::page, into);
    }

    /**
     * A version with where its nodes stand today; without a number the one in force, else the draft.
     *
     * @throws NotFound when there is none
     */
    public VersionView version(PlanReference reference, Integer number) {
        ActionPlan plan = plans.existing(reference);
        PlanVersion version = number == null ? plan.current() : plan.version(number);
        return VersionView.of(PlanHead.of(plan, queries.territory(plan)), version, plans.lines(reference, version));
    }

    /**
     * How far a version is, with its parts and the projects that were accepted under it; those that are closed to who reads count without a name.
     *
     * @throws NotFound when there is none
     */
    public PlanProgress progress(PlanReference reference, int number) {
        return figures.of(List.of(plans.existing(reference).version(number)))
                .get(0)
                .without(projects.hidden());
    }

    /** What the later version says that the earlier did not, and the other way round. */
    public List<NodeChange> compare(PlanReference reference, int before, int after) {
        ActionPlan plan = plans.existing(reference);
        return Comparison.of(plan.version(before).lines(), plan.version(after).lines());
    }

    /** All that was recorded of a node, the last day first. */
    public List<ProgressLine> history(PlanReference reference, NodeCode code) {
        plans.existing(reference);
        return plans.progress(reference).stream()
                .filter(entry -> entry.code().equals(code))
                .map(entry -> new ProgressLine(
                        entry.standing().on(),
                        entry.standing().state(),
                        entry.standing().value(),
                        entry.note(),
                        queries.name(entry.recorded().actor()).orElse("")))
                .toList();
    }

    /** Whether who looks keeps that plan. */
    public boolean isKept(PlanReference reference) {
        return access.keeps(plans.existing(reference).territoryCode().orElse(null));
    }
}
