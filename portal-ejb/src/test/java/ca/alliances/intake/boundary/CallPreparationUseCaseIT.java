package ca.alliances.intake.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.actionplan.PlanPriority;
import ca.alliances.actionplan.PriorityName;
import ca.alliances.intake.CallReference;
import ca.alliances.intake.CallRow;
import ca.alliances.intake.PreparedCall;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.AdoptedPlan;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Calls are tied to the priorities of plans in force, in the real container; by who prepares them and nobody else. */
@ArquillianTest
class CallPreparationUseCaseIT {
    @Inject
    private CallPreparation preparation;

    @Inject
    private Calls calls;

    @Test
    void aCallPointsToAPriorityOfThePlanInForceAndKeepsItWhenThePlanIsReplaced() throws Exception {
        String agent = Somebody.with("AGENT", "mau", "360");
        AdoptedPlan plan = AdoptedPlan.in("mau", "CA", "360", "Manger à sa faim", "Se loger");
        CallReference call = call("CA-2026-01", "'2021-01-01'");
        tie(agent, call, seen(agent, call), "P1", plan.reference() + "/1/P2");

        PlanPriority shown = publicly(call);
        assertEquals("P2 Se loger", shown.label(Locale.CANADA_FRENCH));
        assertEquals("Plan CA", shown.planTitle().fr());
        assertEquals("2024-2029", shown.years().toString());
        assertFalse(shown.isReplaced());

        plan.replace("Manger à sa faim", "Se loger à prix juste");
        shown = publicly(call);
        assertEquals("P2 Se loger", shown.label(Locale.CANADA_FRENCH));
        assertTrue(shown.isReplaced());

        tie(agent, call, seen(agent, call), "P1", plan.reference() + "/2/P2");
        assertEquals("P2 Se loger à prix juste", publicly(call).label(Locale.CANADA_FRENCH));
    }

    @Test
    void onceItIsPublishedACallIsTiedToNothingElse() throws Exception {
        String agent = Somebody.with("AGENT", "mau", "360");
        AdoptedPlan plan = AdoptedPlan.in("mau", "CB", "360", "Manger à sa faim", "Se loger");
        String first = plan.reference() + "/1/P1";
        String other = plan.reference() + "/1/P2";
        CallReference draft = call("CB-2026-01", "NULL");
        tie(agent, draft, seen(agent, draft), "P1", first);
        tie(agent, draft, seen(agent, draft), "P1", other);
        tie(agent, draft, seen(agent, draft), "P1", null);
        CallReference published = call("CB-2026-02", "'2021-01-01'");
        tie(agent, published, seen(agent, published), "P1", first);
        long seen = seen(agent, published);
        refused("intake.priority-tied", () -> tie(agent, published, seen, "P1", other));
        refused("intake.priority-tied", () -> tie(agent, published, seen, "P1", null));
        assertEquals(
                List.of(first),
                open(agent, published).priorities().get(0).choices().stream()
                        .map(each -> each.name().toString())
                        .toList());
    }

    @Test
    void onlyWhatAPlanInForceHasAsAPriorityCounts() throws Exception {
        String agent = Somebody.with("AGENT", "mau", "360");
        AdoptedPlan plan = AdoptedPlan.in("mau", "CC", "360", "Manger à sa faim");
        AdoptedPlan elsewhere = AdoptedPlan.in("lau", "CC", "750", "Ailleurs");
        CallReference call = call("CC-2026-01", "NULL");
        long seen = seen(agent, call);
        plan.replace("Manger à sa faim");
        for (String name :
                List.of(plan.reference() + "/1/P1", plan.reference() + "/2/P2", elsewhere.reference() + "/1/P1")) {
            refused("actionplan.priority-not-in-force", () -> tie(agent, call, seen, "P1", name));
        }
        assertThrows(NotFound.class, () -> tie(agent, call, seen, "P9", plan.reference() + "/2/P1"));
        refused("shared.changed-meanwhile", () -> tie(agent, call, seen - 1, "P1", plan.reference() + "/2/P1"));
        tie(agent, call, seen, "P1", plan.reference() + "/2/P1");
    }

    @Test
    void onlyWhoPreparesACallTiesIt() throws Exception {
        AdoptedPlan plan = AdoptedPlan.in("mau", "CD", "360", "Manger à sa faim");
        CallReference call = call("CD-2026-01", "NULL");
        String coordinator = Somebody.with("COORDINATOR", "mau");
        String neighbour = Somebody.with("AGENT", "mau", "350");
        String stranger = Somebody.with("COORDINATOR", "lan");
        long seen = seen(coordinator, call);
        for (String other : List.of(neighbour, Somebody.with("APPROVER", "mau"), stranger)) {
            assertThrows(NotFound.class, () -> open(other, call));
            assertThrows(NotFound.class, () -> tie(other, call, seen, "P1", plan.reference() + "/1/P1"));
        }
        assertTrue(rows(neighbour).stream().noneMatch(each -> each.reference().equals(call)));
        assertThrows(NotFound.class, () -> Acting.as(stranger, "lan", () -> preparation.open(call)));
        tie(coordinator, call, seen, "P1", plan.reference() + "/1/P1");
        List<CallRow> file = new ArrayList<>();
        Acting.as(coordinator, "mau", () -> {
            preparation.export(file::add);
            return null;
        });
        assertTrue(file.stream().anyMatch(each -> each.reference().equals(call)));
        CallRow row = rows(coordinator).stream()
                .filter(each -> each.reference().equals(call))
                .findFirst()
                .orElseThrow();
        assertEquals(1, row.tied());
        assertEquals(2, row.priorities());
    }

    private static CallReference call(String reference, String published) throws Exception {
        Somebody.run(
                "insert into project_call (tenant_id, id, version, reference, territory_code, title_fr, opens_at,"
                        + " closes_at, published_at, edits, max_share, max_amount, exception_allowed, stacking_cap,"
                        + " min_own_contribution, admin_cap, balance_warning, max_duration_months, latest_end_date) values"
                        + " ('mau', next value for entity_seq, 0, ?, '360', 'Appel', '2021-01-01', '2021-02-01', "
                        + published + ", 1, 8000, 2500000, true, 10000, 0, 1000, 5000, 24, '2029-03-31')",
                reference);
        for (String code : List.of("P1", "P2")) {
            Somebody.run(
                    "insert into call_priority (tenant_id, id, version, call_id, position, code, title_fr) select"
                            + " tenant_id, next value for entity_seq, 0, id, substr(?, 2), ?, 'Vivre mieux' from"
                            + " project_call where tenant_id = 'mau' and reference = ?",
                    code,
                    code,
                    reference);
        }
        return new CallReference(reference);
    }

    private PlanPriority publicly(CallReference call) throws Exception {
        return Acting.as(null, "mau", () -> calls.existing(call))
                .content()
                .priorities()
                .get(0)
                .plan()
                .orElseThrow();
    }

    private List<CallRow> rows(String person) throws Exception {
        return Acting.as(person, "mau", () -> preparation.page(0, 1000));
    }

    private PreparedCall open(String person, CallReference call) throws Exception {
        return Acting.as(person, "mau", () -> preparation.open(call));
    }

    private long seen(String person, CallReference call) throws Exception {
        return open(person, call).version();
    }

    private void tie(String person, CallReference call, long seen, String code, String name) throws Exception {
        Map<String, PriorityName> wanted = Collections.singletonMap(code, PriorityName.parse(name));
        Acting.as(person, "mau", () -> {
            preparation.tie(call, seen, wanted);
            return null;
        });
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act).key());
    }
}
