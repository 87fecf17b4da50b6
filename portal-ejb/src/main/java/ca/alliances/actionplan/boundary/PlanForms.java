package ca.alliances.actionplan.boundary;

import ca.alliances.actionplan.ActionPlan;
import ca.alliances.actionplan.PlanHead;
import ca.alliances.actionplan.PlanImport;
import ca.alliances.actionplan.PlanLine;
import ca.alliances.actionplan.PlanReference;
import ca.alliances.actionplan.PlanVersion;
import ca.alliances.actionplan.VersionView;
import ca.alliances.actionplan.control.FormImports;
import ca.alliances.actionplan.control.FormWriter;
import ca.alliances.actionplan.control.PlanAccess;
import ca.alliances.actionplan.control.PlanRepository;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Noted;
import ca.alliances.shared.Quebec;
import ca.alliances.shared.RuleViolation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** A version of a plan as a form for a spreadsheet, and the same form sent back: first looked at, then taken over as a whole or not at all. */
@Stateless
public class PlanForms {
    @Inject
    private PlanRepository plans;

    @Inject
    private PlanAccess access;

    @Inject
    private FormWriter writer;

    @Inject
    private FormImports imports;

    /** That version as a workbook in that language. */
    @Allowed(Action.READ_PLANS)
    public byte[] export(PlanReference reference, int number, Locale language) {
        ActionPlan plan = plans.existing(reference);
        PlanVersion version = plan.version(number);
        return writer.write(
                VersionView.of(PlanHead.of(plan, null), version, plans.lines(reference, version)), language);
    }

    /**
     * Says what a form would do to the draft, and in which cells it cannot be understood; changes nothing.
     *
     * @throws RuleViolation when it is no form of this plan
     */
    @Allowed(Action.KEEP_PLAN)
    public PlanImport look(PlanReference reference, byte[] file) {
        return imports.look(
                access.kept(reference), file, Quebec.date(access.act().at()));
    }

    /**
     * Takes over what was looked at, all of it in this transaction.
     *
     * @param seen version of the draft with which the form was compared
     * @throws RuleViolation when somebody was faster
     */
    @Allowed(Action.KEEP_PLAN)
    public void apply(PlanReference reference, long seen, List<PlanLine> lines) {
        ActionPlan plan = access.keptLocked(reference);
        plan.existingDraft().requireVersion(seen);
        imports.apply(plan, lines, access.act());
        access.note(new Noted("actionplan.imported", reference.value(), access.act(), String.valueOf(lines.size())));
    }
}
