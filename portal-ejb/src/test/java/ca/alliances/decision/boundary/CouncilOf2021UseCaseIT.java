package ca.alliances.decision.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationStatus;
import ca.alliances.application.boundary.Files;
import ca.alliances.decision.AwaitingFilter;
import ca.alliances.decision.Condition;
import ca.alliances.decision.DecisionForm;
import ca.alliances.decision.DecisionView;
import ca.alliances.decision.PinnedCheck;
import ca.alliances.decision.Preview;
import ca.alliances.funding.boundary.Envelopes;
import ca.alliances.funding.boundary.LedgerReconciliation;
import ca.alliances.shared.Money;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.Share;
import ca.alliances.tenancy.TenantId;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** La Haute-Côte-Nord in 2021, with its rules and its balance: each test in a tenant of its own, in the real container. */
@ArquillianTest
class CouncilOf2021UseCaseIT {
    private static final ApplicationReference FOOD = new ApplicationReference("RC-2021-A-0001");
    private static final ApplicationReference EXCLUSION = new ApplicationReference("RC-2021-A-0002");
    private static final String WHY = "Un seul organisme offre ce service sur tout le territoire";

    @Inject
    private Decisions decisions;

    @Inject
    private DecisionHistory history;

    @Inject
    private AwaitingDecisions awaiting;

    @Inject
    private LedgerReconciliation reconciliation;

    @Inject
    private Envelopes envelopes;

    @Inject
    private Files files;

    @Test
    void theVoteThatWentWrongIsBlockedAndTheOutcomeIsRecordedStepByStep() throws Exception {
        String approver = council("lav");
        Preview vote = as(approver, "lav", () -> decisions.preview(EXCLUSION, Money.dollars(138_238), null, 0));
        assertTrue(vote.checks().stream().anyMatch(PinnedCheck::blocks));
        assertEquals(Money.dollars(179_200), vote.before());
        assertEquals(Money.dollars(40_962), vote.after());
        refused("decision.check-ceiling-block", () -> accept(approver, "lav", FOOD, 33_248, null, "2021-04-077"));
        refused("decision.check-ceiling-block", () -> accept(approver, "lav", EXCLUSION, 138_238, null, "2021-04-077"));
        accept(approver, "lav", FOOD, 33_248, WHY, "2021-04-077");
        accept(approver, "lav", EXCLUSION, 138_238, WHY, "2021-04-077");
        assertEquals(Money.dollars(7_714), inTheShare("lav"));
        repeal(approver, "lav", FOOD, "2021-05-101");
        repeal(approver, "lav", EXCLUSION, "2021-05-101");
        assertEquals(Money.dollars(179_200), inTheShare("lav"));
        record(approver, "lav", FOOD, ApplicationStatus.ACCEPTED_WITH_CONDITIONS, Money.dollars(25_000), "2021-05-102");
        record(approver, "lav", EXCLUSION, ApplicationStatus.RETURNED_TO_COMMITTEE, null, "2021-05-102");
        List<DecisionView> told = as(approver, "lav", () -> history.of(FOOD));
        assertEquals(
                List.of(ApplicationStatus.ACCEPTED_WITH_CONDITIONS, ApplicationStatus.ACCEPTED),
                told.stream().map(DecisionView::outcome).toList());
        assertEquals(
                "2021-05-101", told.get(1).repeal().orElseThrow().resolution().number());
        assertEquals(1, told.get(0).conditions().size());
        assertEquals(List.of(), reconciliation.reconcile(new TenantId("lav")));
    }

    private Money inTheShare(String tenant) throws Exception {
        String finance = Somebody.with("FINANCE", tenant);
        return as(finance, tenant, () -> envelopes.tree(envelopes.currentYear()))
                .total()
                .free();
    }

    @Test
    void bothTogetherWouldTakeNearlyAllThatIsLeft() throws Exception {
        String approver = council("mtl");
        Somebody.run(
                "update application set requested = 17148600, total_cost = 23000000 where tenant_id = 'mtl' and"
                        + " reference = ?",
                EXCLUSION.value());
        Preview together = as(approver, "mtl", () -> decisions.preview(EXCLUSION, Money.dollars(171_486), WHY, 0));
        PinnedCheck balance = together.checks().get(together.checks().size() - 1);
        assertEquals("decision.check-share-of-balance-warn", balance.textKey());
        assertEquals(new Share(9570), balance.figures().get(0));
    }

    @Test
    void ofTwoWhoDecideAtOnceOnOneFileTheSecondIsTold() throws Exception {
        String approver = council("mtg");
        long version = as(approver, "mtg", () -> decisions.file(FOOD).version());
        CyclicBarrier start = new CyclicBarrier(2);
        List<CompletableFuture<String>> answers = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> answer(approver, version, start, "2021-06-" + i)))
                .toList();
        List<String> told =
                answers.stream().map(CompletableFuture::join).sorted().toList();
        assertEquals(List.of("recorded", "shared.changed-meanwhile"), told);
    }

    private String answer(String approver, long version, CyclicBarrier start, String number) {
        try {
            start.await();
            as(approver, "mtg", () -> {
                decisions.record(FOOD, form(ApplicationStatus.ACCEPTED, Money.dollars(33_248), WHY, number), version);
                return null;
            });
            return "recorded";
        } catch (RuleViolation refusal) {
            return refusal.key();
        } catch (Exception e) {
            return e.toString();
        }
    }

    @Test
    void whoIsOfAnotherCouncilOrTenantFindsNothing() throws Exception {
        String approver = council("lau");
        String elsewhere = Somebody.with("APPROVER", "lau", "960");
        String abroad = Somebody.with("APPROVER", "lan");
        AwaitingFilter all = new AwaitingFilter(null, null, "-amount");
        assertEquals(2L, as(approver, "lau", () -> awaiting.count(all)));
        assertEquals(
                EXCLUSION,
                as(approver, "lau", () -> awaiting.page(all, 0, 1)).get(0).reference());
        assertEquals(1L, as(approver, "lau", () -> awaiting.count(new AwaitingFilter("FAIM", null, null))));
        assertEquals(0L, as(elsewhere, "lau", () -> awaiting.count(all)));
        assertThrows(NotFound.class, () -> as(elsewhere, "lau", () -> decisions.file(FOOD)));
        assertThrows(NotFound.class, () -> as(abroad, "lau", () -> awaiting.count(all)));
        assertThrows(NotFound.class, () -> as(abroad, "lan", () -> decisions.file(FOOD)));
        assertFalse(as(approver, "lau", () -> awaiting.page(all, 0, 10)).isEmpty());
    }

    private void repeal(String approver, String tenant, ApplicationReference file, String number) throws Exception {
        as(approver, tenant, () -> {
            decisions.repeal(
                    file,
                    Council.outside(number, LocalDate.of(2021, 5, 6)),
                    "Une règle avait été oubliée",
                    version(file));
            return null;
        });
    }

    private void accept(
            String approver, String tenant, ApplicationReference file, long dollars, String why, String number)
            throws Exception {
        as(approver, tenant, () -> {
            DecisionForm form = form(ApplicationStatus.ACCEPTED, Money.dollars(dollars), why, number);
            decisions.record(file, form, version(file));
            return null;
        });
    }

    private void record(
            String approver,
            String tenant,
            ApplicationReference file,
            ApplicationStatus outcome,
            Money amount,
            String number)
            throws Exception {
        as(approver, tenant, () -> {
            decisions.record(file, form(outcome, amount, null, number), version(file));
            return null;
        });
    }

    private long version(ApplicationReference file) {
        return files.existing(file).version();
    }

    private static DecisionForm form(ApplicationStatus outcome, Money amount, String why, String number) {
        return new DecisionForm(
                Council.NAME,
                outcome,
                amount,
                List.of(new Condition("Une reddition de comptes et un rapport d’activités", null)),
                Council.outside(number, LocalDate.of(2021, 5, 6)),
                "Le besoin est démontré",
                why);
    }

    private static void refused(String key, Executable what) {
        assertEquals(key, assertThrows(RuleViolation.class, what).key());
    }

    private static <T> T as(String person, String tenant, Callable<T> useCase) throws Exception {
        return Acting.as(person, tenant, useCase);
    }

    /** The two files before the council of that tenant; gives who records for it. */
    private static String council(String tenant) throws Exception {
        String approver = Council.in(tenant);
        Council.recommended(tenant, FOOD, "La faim", Money.dollars(33_248), Money.dollars(50_000));
        Council.recommended(tenant, EXCLUSION, "Contre l’exclusion", Money.dollars(138_238), Money.dollars(180_000));
        return approver;
    }
}
