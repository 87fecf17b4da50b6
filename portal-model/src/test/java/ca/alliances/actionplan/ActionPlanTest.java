package ca.alliances.actionplan;

import static ca.alliances.testing.PlanFixtures.ACT;
import static ca.alliances.testing.PlanFixtures.adoption;
import static ca.alliances.testing.PlanFixtures.cuisines;
import static ca.alliances.testing.PlanFixtures.title;
import static ca.alliances.testing.PlanFixtures.years;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.Money;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.Share;
import ca.alliances.testing.PlanFixtures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ActionPlanTest {
    private final ActionPlan plan = PlanFixtures.localPlan();

    @Test
    void aNewDraftCopiesTheVersionInForce() {
        adopt("2026-09-01");
        PlanVersion draft = plan.newDraft();
        assertEquals(2, draft.number());
        assertEquals(plan.version(1).lines(), draft.lines());
        refused("actionplan.draft-there", plan::newDraft);
    }

    @Test
    void adoptingANewVersionReplacesTheOneBeforeAndKeepsItsTree() {
        adopt("2026-09-01");
        plan.newDraft().remove(code("P1.1.1.1"));
        adopt("2026-09-20");
        assertEquals(VersionState.REPLACED, plan.version(1).state());
        assertEquals(4, plan.version(1).lines().size());
        assertEquals(3, plan.inForce().orElseThrow().lines().size());
    }

    @Test
    void anAdoptedTreeNeverChanges() {
        adopt("2026-09-01");
        PlanVersion adopted = plan.inForce().orElseThrow();
        NodeContent other = NodeContent.of(title("Autre chose"));
        refused("actionplan.version-adopted", () -> adopted.change(code("P1"), other));
        refused("actionplan.version-adopted", () -> adopted.add(code("P2"), other));
        refused("actionplan.version-adopted", () -> adopted.remove(code("P1")));
        refused("actionplan.version-adopted", () -> adopted.move(code("P1"), 1));
        refused("actionplan.version-adopted", () -> adopted.replaceWith(List.of()));
    }

    @Test
    void aVersionIsNotAdoptedBeforeTheOneItReplacesNorEmptyNorInTheFuture() {
        adopt("2026-09-20");
        plan.newDraft();
        refused("actionplan.adopted-before", () -> adopt("2026-09-01"));
        refused("actionplan.resolution-day", () -> adopt("2026-10-02"));
        ActionPlan blank = new ActionPlan(new PlanReference("FX-PLAN"), null, title("Vide"), years());
        refused("actionplan.empty", () -> blank.adopt(adoption("2026-09-01"), List.of()));
    }

    @Test
    void aRegionalVersionIsComposedOfLocalOnesAndNeedsNoTreeOfItsOwn() {
        ActionPlan regional = new ActionPlan(new PlanReference("FX-PLAN"), null, title("Plan régional"), years());
        VersionName part = new VersionName(plan.reference(), 1);
        regional.adopt(adoption("2026-09-20"), List.of(part));
        assertEquals(List.of(part), regional.inForce().orElseThrow().parts());
        assertTrue(regional.newDraft().parts().isEmpty());
    }

    @Test
    void aCodeThatWentIsNeverGivenToAnotherThing() {
        adopt("2026-09-01");
        PlanVersion draft = plan.newDraft();
        draft.remove(code("P1"));
        assertEquals(code("P2"), plan.nextCode(null));
        refused("actionplan.code-used", () -> draft.add(code("P1"), NodeContent.of(title("Transport collectif"))));
        draft.add(code("P1"), NodeContent.of(title("sécurité alimentaire")));
        assertEquals(code("P1.2"), plan.nextCode(code("P1")));
    }

    @Test
    void aNodeLiesUnderOneThatIsThereAndItsCodeIsUsedOnce() {
        PlanVersion draft = plan.existingDraft();
        refused("actionplan.code-orphan", () -> draft.add(code("P7.1"), NodeContent.of(title("Objectif"))));
        refused("actionplan.code-twice", () -> draft.add(code("P1"), NodeContent.of(title("Priorité"))));
        refused("actionplan.code-form", () -> code("P1.1.1.1.1"));
        refused("actionplan.code-form", () -> code("p1"));
    }

    @Test
    void nodesAreReorderedAmongTheirNeighbours() {
        PlanVersion draft = plan.existingDraft();
        draft.add(code("P2"), NodeContent.of(title("Transport")));
        draft.add(code("P3"), NodeContent.of(title("Logement")));
        draft.move(code("P3"), -1);
        draft.move(code("P1"), -1);
        assertEquals(List.of("P1", "P3", "P2"), priorities(draft));
        draft.remove(code("P1"));
        draft.move(code("P3"), 1);
        assertEquals(List.of("P2", "P3"), priorities(draft));
    }

    @Test
    void aListReplacesTheTreeInItsOrder() {
        PlanVersion draft = plan.existingDraft();
        List<PlanLine> lines = new ArrayList<>(draft.lines());
        lines.add(new PlanLine(code("P2"), NodeContent.of(title("Transport"))));
        Collections.reverse(lines);
        draft.replaceWith(lines);
        assertEquals(List.of("P2", "P1"), priorities(draft));
        assertEquals(5, draft.lines().size());
        List<PlanLine> orphans =
                lines.stream().filter(line -> !line.code().equals(code("P1.1"))).toList();
        refused("actionplan.code-orphan", () -> draft.replaceWith(orphans));
    }

    @Test
    void theComparisonSaysWhatCameChangedAndWent() {
        adopt("2026-09-01");
        PlanVersion draft = plan.newDraft();
        draft.add(code("P2"), NodeContent.of(title("Transport")));
        draft.change(code("P1.1.1.1"), NodeContent.of(title("Cuisines ouvertes"), cuisines("12,5")));
        List<NodeChange> changes = Comparison.of(plan.version(1).lines(), draft.lines());
        assertEquals(
                List.of("P1.1.1.1 CHANGED TARGET 8 12.5", "P2 ADDED"),
                changes.stream().map(ActionPlanTest::said).toList());
        draft.remove(code("P1.1.1"));
        assertEquals(
                List.of("P2 ADDED", "P1.1.1 REMOVED", "P1.1.1.1 REMOVED"),
                Comparison.of(plan.version(1).lines(), draft.lines()).stream()
                        .map(ActionPlanTest::said)
                        .toList());
    }

    @Test
    void progressIsOfActionsAndIndicatorsAndNotOfTomorrow() {
        LocalDate day = LocalDate.of(2026, 9, 30);
        Standing value = new Standing(null, Figure.parse("3,5"), day);
        assertEquals(value, progress("P1.1.1.1", value).standing());
        refused("actionplan.progress-missing", () -> progress("P1.1.1", value));
        refused("actionplan.progress-missing", () -> progress("P1", new Standing(ActionState.DONE, null, day)));
        refused("actionplan.progress-day", () -> progress("P1.1.1.1", new Standing(null, value.value(), null)));
        refused(
                "actionplan.progress-day",
                () -> progress("P1.1.1", new Standing(ActionState.DONE, null, LocalDate.of(2026, 10, 2))));
    }

    @Test
    void aProjectThatAnswersTwoCallPrioritiesOfOnePriorityCountsOnce() {
        PlanProgress one = counted(
                funded("P1", "CN-2026-A-0001", 20_000),
                funded("P1.1", "CN-2026-A-0001", 20_000),
                funded("P1.1.1", "CN-2026-A-0002", 5_000),
                funded("P10", "CN-2026-A-0003", 1));
        assertEquals(2, one.priorities().get(0).progress().projects());
        assertEquals(Money.dollars(25_000), one.total().requested());
        assertEquals(Money.dollars(12_500), one.total().granted());
        assertEquals(new Share(0), one.total().doneShare());
        assertEquals(
                List.of("CN-2026-A-0001", "CN-2026-A-0002"),
                one.projects().stream().map(each -> each.project().project()).toList());
    }

    @Test
    void aRegionalPlanAddsUpItsPartsAndCountsAProjectOfTwoOnce() {
        PlanProgress part = counted(funded("P1", "CN-2026-A-0001", 20_000));
        PlanProgress other = counted(funded("P1", "CN-2026-A-0001", 20_000), funded("P1.1", "CN-2026-A-0002", 5_000));
        PlanProgress whole = PlanProgress.of(PlanHead.of(plan, null), 1, List.of(), List.of(), List.of(part, other));
        assertEquals(List.of(), whole.priorities());
        assertEquals(2, whole.total().actions());
        assertEquals(2, whole.total().projects());
        assertEquals(Money.dollars(12_500), whole.total().granted());
        assertEquals(3, whole.projects().size());
        assertEquals(List.of(), whole.inFigures().projects());
        assertEquals(whole.total(), whole.inFigures().total());
        PlanProgress known = whole.without(Set.of("CN-2026-A-0001"));
        assertEquals(
                List.of("CN-2026-A-0002"),
                known.projects().stream().map(line -> line.project().project()).toList());
        assertEquals(whole.total(), known.total());
    }

    private PlanProgress counted(FundedProject... funded) {
        return PlanProgress.of(PlanHead.of(plan, null), 1, plan.existingDraft().lines(), List.of(funded), List.of());
    }

    /** Half of what it asked for was granted. */
    private static FundedProject funded(String node, String project, int dollars) {
        return new FundedProject(
                new PlanReference("FX-PLAN-950"),
                code(node),
                project,
                "Projet",
                "Organisme",
                Money.dollars(dollars),
                Money.dollars(dollars / 2));
    }

    @Test
    void figuresAreExactAndYearsAreWholeFiscalYears() {
        assertEquals(Figure.parse("1 234,50"), Figure.parse("1234.5"));
        assertEquals("100", Figure.parse("100,0").toString());
        refused("actionplan.figure-form", () -> Figure.parse("1e2"));
        refused("actionplan.figure-form", () -> Figure.parse("douze"));
        refused("actionplan.figure-size", () -> Figure.parse("0,00001"));
        assertEquals(new FiscalYear(2026), Years.parse("2026-2027"));
        refused("actionplan.year-form", () -> Years.parse("2026"));
        refused("actionplan.year-form", () -> Years.parse("2026-2028"));
        refused("actionplan.years-half", () -> Years.of(new FiscalYear(2026), null));
    }

    private ProgressEntry progress(String node, Standing standing) {
        return new ProgressEntry(plan, code(node), standing, null, ACT);
    }

    private void adopt(String day) {
        plan.adopt(adoption(day), List.of());
    }

    private static String said(NodeChange change) {
        StringBuilder said = new StringBuilder(change.line().code() + " " + change.kind());
        change.fields().forEach(each -> said.append(" " + each.part() + " " + each.before() + " " + each.after()));
        return said.toString();
    }

    private static List<String> priorities(PlanVersion version) {
        return version.lines().stream()
                .map(line -> line.code().value())
                .filter(code -> !code.contains("."))
                .toList();
    }

    private static NodeCode code(String value) {
        return new NodeCode(value);
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act).key());
    }
}
