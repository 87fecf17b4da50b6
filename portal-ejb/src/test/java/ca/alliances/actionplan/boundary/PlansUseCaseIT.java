package ca.alliances.actionplan.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.actionplan.ActionState;
import ca.alliances.actionplan.Figure;
import ca.alliances.actionplan.NodeChange;
import ca.alliances.actionplan.NodeCode;
import ca.alliances.actionplan.NodeContent;
import ca.alliances.actionplan.PlanForm;
import ca.alliances.actionplan.PlanImport;
import ca.alliances.actionplan.PlanLine;
import ca.alliances.actionplan.PlanReference;
import ca.alliances.actionplan.PlanRow;
import ca.alliances.actionplan.PublicPlan;
import ca.alliances.actionplan.Standing;
import ca.alliances.actionplan.VersionName;
import ca.alliances.actionplan.VersionState;
import ca.alliances.actionplan.VersionView;
import ca.alliances.actionplan.Years;
import ca.alliances.audit.AuditFilter;
import ca.alliances.audit.boundary.Audit;
import ca.alliances.resolution.BodyNumber;
import ca.alliances.resolution.NewResolution;
import ca.alliances.resolution.boundary.Resolutions;
import ca.alliances.shared.Bilingual;
import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Plans are written, adopted, followed and sent to and fro, in the real container; by who keeps them and nobody else. */
@ArquillianTest
class PlansUseCaseIT {
    private static final Set<String> REGISTERED = ConcurrentHashMap.newKeySet();
    private static final BodyNumber COUNCIL = new BodyNumber("Conseil des maires", "2026-07-101");
    private static final Years YEARS = Years.of(new FiscalYear(2024), new FiscalYear(2028));

    @Inject
    private Plans plans;

    @Inject
    private PlanDrafts drafts;

    @Inject
    private PlanAdoption adoption;

    @Inject
    private ProgressKeeping progress;

    @Inject
    private PlanForms forms;

    @Inject
    private PublicPriorities publicly;

    @Inject
    private Audit audit;

    @Inject
    private Resolutions resolutions;

    @Test
    void aPlanIsWrittenAdoptedFollowedAndWrittenAnew() throws Exception {
        String agent = Somebody.with("AGENT", "mau", "350");
        PlanReference plan = begun(agent, "mau", "350", "Plan de Maskinongé");
        write(agent, "mau", plan);
        VersionView draft = Acting.as(agent, "mau", () -> drafts.open(plan));
        refused("shared.changed-meanwhile", () -> add(agent, "mau", plan, draft.version() - 1, null, "Trop tard"));
        BodyNumber unknown = new BodyNumber(COUNCIL.body(), "2026-07-999");
        refused(
                "resolution.unknown",
                () -> Acting.as(agent, "mau", done(() -> adoption.adopt(plan, draft.version(), unknown))));
        adopt(agent, "mau", plan);
        assertThrows(NotFound.class, () -> Acting.as(agent, "mau", () -> drafts.open(plan)));

        Acting.as(agent, "mau", done(() -> progress.record(plan, code("P1.1.1"), state(ActionState.DONE), "Enfin")));
        VersionView first = version(agent, plan, null);
        assertEquals(VersionState.ADOPTED, first.state());
        assertEquals(ActionState.DONE, first.lines().get(2).standing().state());
        assertEquals(
                1,
                Acting.as(agent, "mau", () -> plans.progress(plan, first.number()))
                        .total()
                        .done());

        Acting.as(agent, "mau", done(() -> drafts.draft(plan)));
        refused("actionplan.draft-there", () -> Acting.as(agent, "mau", done(() -> drafts.draft(plan))));
        VersionView second = Acting.as(agent, "mau", () -> drafts.open(plan));
        assertEquals(ActionState.DONE, second.lines().get(2).standing().state());
        assertEquals(code("P2"), add(agent, "mau", plan, second.version(), null, "Transport"));
        List<NodeChange> changes = Acting.as(agent, "mau", () -> plans.compare(plan, 1, 2));
        assertEquals(
                List.of(NodeChange.Kind.ADDED),
                changes.stream().map(NodeChange::kind).toList());
        assertEquals(
                "Enfin",
                Acting.as(agent, "mau", () -> plans.history(plan, code("P1.1.1")))
                        .get(0)
                        .note());
        String officer = Somebody.with("PRIVACY_OFFICER", "mau");
        assertTrue(
                Acting.as(officer, "mau", () -> audit.list(new AuditFilter(null, null, null, plan.value()), 0, 50))
                        .stream()
                        .anyMatch(line -> line.what().equals("actionplan.adopted")
                                && line.detail().equals("2026-07-101")));
    }

    @Test
    void theRegionalPlanIsComposedOfTheLocalVersionsInForceAndStaysSo() throws Exception {
        String coordinator = Somebody.with("COORDINATOR", "lan");
        PlanReference local = begun(coordinator, "lan", "520", "Plan de D’Autray");
        write(coordinator, "lan", local);
        adopt(coordinator, "lan", local);
        PlanReference regional = begun(coordinator, "lan", null, "Plan régional");
        adopt(coordinator, "lan", regional);
        List<VersionName> parts = List.of(new VersionName(local, 1));
        assertEquals(
                parts,
                Acting.as(coordinator, "lan", () -> plans.version(regional, 1)).parts());

        Acting.as(coordinator, "lan", done(() -> drafts.draft(local)));
        adopt(coordinator, "lan", local);
        assertEquals(
                parts,
                Acting.as(coordinator, "lan", () -> plans.version(regional, 1)).parts());
        assertEquals(List.of(new VersionName(local, 2)), Acting.as(coordinator, "lan", () -> adoption.parts(regional)));
        List<PlanRow> rows = Acting.as(coordinator, "lan", () -> plans.page(0, 25));
        assertEquals(
                List.of(regional, local), rows.stream().map(PlanRow::reference).toList());
        assertEquals(2, rows.get(1).inForce());
        List<PlanRow> file = new ArrayList<>();
        Acting.as(coordinator, "lan", done(() -> plans.export(file::add)));
        assertEquals(
                List.of(regional, local), file.stream().map(PlanRow::reference).toList());
        List<PublicPlan> shown = Acting.as(null, "lan", () -> publicly.inForce());
        assertEquals(
                List.of(regional, local),
                shown.stream().map(each -> each.plan().reference()).toList());
        assertEquals(1, shown.get(1).progress().priorities().get(0).progress().actions());
        assertEquals(1, shown.get(0).progress().total().actions());
    }

    @Test
    void aFormIsLookedAtThenTakenOverAsAWholeOrNotAtAll() throws Exception {
        String agent = Somebody.with("AGENT", "mau", "360");
        PlanReference plan = begun(agent, "mau", "360", "Plan des Chenaux");
        write(agent, "mau", plan);
        byte[] form = Acting.as(agent, "mau", () -> forms.export(plan, 1, Locale.CANADA_FRENCH));
        PlanImport same = Acting.as(agent, "mau", () -> forms.look(plan, form));
        assertEquals(List.of(), same.changes());
        assertFalse(same.isReady());

        List<PlanLine> lines = new ArrayList<>(same.lines());
        PlanLine indicator = lines.remove(3);
        lines.add(new PlanLine(indicator.code(), indicator.content(), value("3,5")));
        lines.add(new PlanLine(code("P2"), NodeContent.of(new Bilingual("Transport", null))));
        refused(
                "shared.changed-meanwhile",
                () -> Acting.as(agent, "mau", done(() -> forms.apply(plan, same.version() - 1, lines))));
        List<PlanLine> orphans = new ArrayList<>(lines);
        orphans.add(new PlanLine(code("P7.1"), NodeContent.of(new Bilingual("Sans priorité", null))));
        refused(
                "actionplan.code-orphan",
                () -> Acting.as(agent, "mau", done(() -> forms.apply(plan, same.version(), orphans))));
        assertEquals(4, Acting.as(agent, "mau", () -> drafts.open(plan)).lines().size());

        Acting.as(agent, "mau", done(() -> forms.apply(plan, same.version(), lines)));
        VersionView after = Acting.as(agent, "mau", () -> drafts.open(plan));
        assertEquals(5, after.lines().size());
        assertEquals(Figure.parse("3,5"), after.lines().get(3).standing().value());
    }

    @Test
    void onlyWhoKeepsThePlansOfATerritoryWritesThem() throws Exception {
        String agent = Somebody.with("AGENT", "mau", "510");
        PlanReference plan = begun(agent, "mau", "510", "Plan de Mékinac");
        write(agent, "mau", plan);
        long seen = Acting.as(agent, "mau", () -> drafts.open(plan)).version();
        refused("actionplan.plan-there", () -> begun(agent, "mau", "510", "Encore"));
        String neighbour = Somebody.with("AGENT", "mau", "372");
        String member = Somebody.with("TABLE_MEMBER", "mau");
        String stranger = Somebody.with("COORDINATOR", "lan");
        assertEquals(plan, version(member, plan, null).plan().reference());
        assertFalse(Acting.as(neighbour, "mau", () -> plans.isKept(plan)));
        for (String other : List.of(neighbour, member, stranger)) {
            assertThrows(NotFound.class, () -> begun(other, "mau", null, "Plan régional"));
            assertThrows(NotFound.class, () -> Acting.as(other, "mau", () -> drafts.open(plan)));
            assertThrows(NotFound.class, () -> add(other, "mau", plan, seen, null, "Priorité"));
            assertThrows(NotFound.class, () -> adopt(other, "mau", plan));
            assertThrows(
                    NotFound.class,
                    () -> Acting.as(
                            other,
                            "mau",
                            done(() -> progress.record(plan, code("P1.1.1"), state(ActionState.DONE), null))));
            assertThrows(NotFound.class, () -> Acting.as(other, "mau", () -> forms.look(plan, new byte[] {1})));
        }
        assertThrows(NotFound.class, () -> version(stranger, plan, null));
        assertThrows(NotFound.class, () -> Acting.as(stranger, "lan", () -> plans.version(plan, null)));
        assertThrows(NotFound.class, () -> version(member, plan, 2));
    }

    /** A priority, an objective, an action and an indicator. */
    private void write(String keeper, String tenant, PlanReference plan) throws Exception {
        NodeCode priority = add(keeper, tenant, plan, seen(keeper, tenant, plan), null, "Sécurité alimentaire");
        NodeCode objective = add(keeper, tenant, plan, seen(keeper, tenant, plan), priority, "Manger à sa faim");
        NodeContent.Action action = NodeContent.Action.of("Table locale", null, null);
        NodeContent.Indicator indicator = new NodeContent.Indicator("cuisines", null, Figure.parse("8"));
        long before = seen(keeper, tenant, plan);
        NodeCode cook = Acting.as(
                keeper,
                tenant,
                () -> drafts.add(
                        plan, before, objective, NodeContent.of(new Bilingual("Ouvrir des cuisines", null), action)));
        long then = seen(keeper, tenant, plan);
        Acting.as(
                keeper,
                tenant,
                () -> drafts.add(
                        plan, then, cook, NodeContent.of(new Bilingual("Cuisines ouvertes", null), indicator)));
    }

    private PlanReference begun(String keeper, String tenant, String territory, String title) throws Exception {
        PlanForm form = new PlanForm("PL", territory, new Bilingual(title, null), YEARS);
        return Acting.as(keeper, tenant, () -> drafts.begin(form));
    }

    private long seen(String keeper, String tenant, PlanReference plan) throws Exception {
        return Acting.as(keeper, tenant, () -> drafts.open(plan)).version();
    }

    private NodeCode add(String keeper, String tenant, PlanReference plan, long seen, NodeCode under, String title)
            throws Exception {
        NodeContent content = NodeContent.of(new Bilingual(title, null));
        return Acting.as(keeper, tenant, () -> drafts.add(plan, seen, under, content));
    }

    private void adopt(String keeper, String tenant, PlanReference plan) throws Exception {
        if (REGISTERED.add(tenant)) {
            NewResolution resolution = NewResolution.outside(COUNCIL, LocalDate.of(2026, 7, 1), "Plan d’action", null);
            Acting.as(Somebody.with("COORDINATOR", tenant), tenant, () -> resolutions.enter(resolution));
        }
        long seen = seen(keeper, tenant, plan);
        Acting.as(keeper, tenant, done(() -> adoption.adopt(plan, seen, COUNCIL)));
    }

    private VersionView version(String person, PlanReference plan, Integer number) throws Exception {
        return Acting.as(person, "mau", () -> plans.version(plan, number));
    }

    private static Standing state(ActionState state) {
        return new Standing(state, null, LocalDate.of(2026, 7, 2));
    }

    private static Standing value(String value) {
        return new Standing(null, Figure.parse(value), LocalDate.of(2026, 7, 2));
    }

    private static NodeCode code(String value) {
        return new NodeCode(value);
    }

    private static Callable<Void> done(Runnable act) {
        return () -> {
            act.run();
            return null;
        };
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act).key());
    }
}
