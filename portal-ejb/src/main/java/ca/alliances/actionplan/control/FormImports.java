package ca.alliances.actionplan.control;

import ca.alliances.actionplan.ActionPlan;
import ca.alliances.actionplan.CellFault;
import ca.alliances.actionplan.Comparison;
import ca.alliances.actionplan.NodeChange;
import ca.alliances.actionplan.NodeCode;
import ca.alliances.actionplan.PlanImport;
import ca.alliances.actionplan.PlanLine;
import ca.alliances.actionplan.PlanVersion;
import ca.alliances.actionplan.ProgressEntry;
import ca.alliances.actionplan.Standing;
import ca.alliances.shared.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Compares a form that was sent in with the draft, and takes it over. */
@ApplicationScoped
public class FormImports {
    @Inject
    private PlanRepository plans;

    /** What the form would do; changes nothing. */
    public PlanImport look(ActionPlan plan, byte[] file, LocalDate today) {
        PlanVersion draft = plan.existingDraft();
        FormReader.Reading form = FormReader.read(file, plan.reference().value(), today, draft::requireSameThing);
        List<PlanLine> now = plans.lines(plan.reference(), draft);
        Map<NodeCode, Standing> standings = standings(now);
        List<PlanLine> lines = form.lines().stream()
                .map(line -> new PlanLine(
                        line.code(), line.content(), line.standing().after(before(standings, line), today)))
                .toList();
        List<CellFault> faults = form.faults();
        List<NodeChange> changes = faults.isEmpty() ? Comparison.of(now, lines) : List.of();
        return new PlanImport(draft.version(), lines, changes, faults);
    }

    /** Takes over what was looked at: the tree into the draft, what is new of states and values into the history. */
    public void apply(ActionPlan plan, List<PlanLine> lines, Act act) {
        PlanVersion draft = plan.existingDraft();
        Map<NodeCode, Standing> standings = standings(plans.lines(plan.reference(), draft));
        draft.replaceWith(lines);
        lines.stream()
                .filter(line -> !line.standing().saysSameAs(before(standings, line)))
                .map(line -> new ProgressEntry(plan, line.code(), line.standing(), null, act))
                .forEach(plans::add);
    }

    private static Standing before(Map<NodeCode, Standing> standings, PlanLine line) {
        return standings.getOrDefault(line.code(), Standing.UNKNOWN);
    }

    private static Map<NodeCode, Standing> standings(List<PlanLine> lines) {
        return lines.stream().collect(Collectors.toMap(PlanLine::code, PlanLine::standing));
    }
}
