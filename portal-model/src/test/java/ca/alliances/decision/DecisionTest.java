package ca.alliances.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationStatus;
import ca.alliances.intake.Amounts;
import ca.alliances.intake.CallRules;
import ca.alliances.intake.CallRulesBuilder;
import ca.alliances.intake.OwnContribution;
import ca.alliances.intake.Request;
import ca.alliances.shared.Act;
import ca.alliances.shared.Money;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.Share;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class DecisionTest {
    private static final LocalDate DAY = LocalDate.of(2021, 4, 20);
    private static final Act ACT = new Act("somebody", Instant.parse("2021-04-21T12:00:00Z"));
    private static final Money ASKED = Money.dollars(33_248);
    private static final Money BALANCE = Money.dollars(179_200);
    private static final CallRules RULES = new CallRulesBuilder()
            .ceiling(Share.percent(80), Money.dollars(25_000))
            .allowingException(true)
            .build();

    @Test
    void theVoteOf2021IsBlocked() {
        refused("decision.check-ceiling-block", () -> decided(ApplicationStatus.ACCEPTED, ASKED, null));
    }

    @Test
    void byTheExceptionRouteItCanBeRecordedAndTakenBack() {
        Decision decision = decided(ApplicationStatus.ACCEPTED, ASKED, "Aucune autre ressource sur le territoire");
        assertEquals(
                "Aucune autre ressource sur le territoire",
                decision.exceptionReason().orElseThrow());
        decision.repeal(new Resolution("2021-05-101", LocalDate.of(2021, 4, 21)), "Une règle avait été oubliée", ACT);
        assertTrue(decision.repeal().isPresent());
        refused("decision.repealed-already", () -> decision.repeal(new Resolution("2021-05-102", DAY), "Encore", ACT));
    }

    @Test
    void theExceptionThatThePromoterArguesDoesNotBindTheBody() {
        Request asked = request().exceptional("Nous sommes seuls");
        assertTrue(DecisionRules.look(RULES, asked, ASKED, null, BALANCE)
                .all()
                .get(0)
                .blocks());
    }

    @Test
    void aConditionGoesWithAConditionalAcceptance() {
        refused(
                "decision.condition-missing",
                () -> decided(ApplicationStatus.ACCEPTED_WITH_CONDITIONS, Money.dollars(25_000), null));
    }

    @Test
    void nobodyGrantsMoreThanIsAskedOrLeft() {
        refused(
                "decision.amount-not-asked",
                () -> decided(ApplicationStatus.ACCEPTED_IN_PART, Money.dollars(33_249), null));
        refused("decision.amount-not-asked", () -> decided(ApplicationStatus.ACCEPTED, Money.dollars(25_000), null));
        refused("decision.amount-not-less", () -> decided(ApplicationStatus.ACCEPTED_IN_PART, ASKED, "Exception"));
        refused("decision.amount-missing", () -> decided(ApplicationStatus.ACCEPTED_IN_PART, Money.ZERO, null));
        PinnedChecks checks = DecisionRules.look(RULES, request(), Money.dollars(20_000), null, Money.dollars(19_999));
        refused("decision.check-share-of-balance-block", () -> DecisionRules.requireNoBlock(checks));
    }

    @Test
    void aPartialGrantBelowWhatAdministrationAskedForWarnsThatTheAgreementMustBringItDown() {
        Money asked = Money.dollars(20_000);
        Request request = Request.of(new Amounts(
                Money.dollars(40_000),
                asked,
                asked,
                OwnContribution.inCash(Money.dollars(20_000)),
                Money.dollars(2_000)));
        PinnedCheck admin = administration(RULES, request, Money.dollars(15_000));
        assertEquals("decision.check-admin-costs-warn", admin.textKey());
        assertEquals(List.of(Money.dollars(2_000), Money.dollars(1_500)), admin.figures());
        assertEquals(
                "decision.check-admin-costs-pass",
                administration(RULES, request, asked).textKey());
        CallRules stricter = new CallRulesBuilder().adminCap(Share.percent(5)).build();
        assertEquals(
                "decision.check-admin-costs-block",
                administration(stricter, request, asked).textKey());
    }

    private static PinnedCheck administration(CallRules rules, Request asked, Money granted) {
        return DecisionRules.look(rules, asked, granted, null, BALANCE).all().stream()
                .filter(check -> check.textKey().startsWith("decision.check-admin-costs"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRefusalGrantsNothingAndAsksNoRule() {
        Decision decision = decided(ApplicationStatus.DECLINED, ASKED, null);
        assertTrue(decision.amount().isEmpty());
        assertEquals(List.of(), decision.checks().all());
        assertNull(DecisionRules.granted(ApplicationStatus.DEFERRED, ASKED, ASKED));
        refused("decision.outcome-missing", () -> DecisionRules.granted(ApplicationStatus.DRAFT, ASKED, ASKED));
    }

    @Test
    void aResolutionIsCitedByItsNumberAndTakesNothingBackThatItDecided() {
        refused("decision.resolution-missing", () -> Citation.registered(" "));
        refused("decision.resolution-too-long", () -> Citation.registered("7".repeat(41)));
        Decision decision = decided(ApplicationStatus.DECLINED, null, null);
        refused(
                "decision.repeal-itself",
                () -> decision.repeal(new Resolution("2021-04-077", DAY), "Une règle avait été oubliée", ACT));
        refused(
                "decision.repeal-before",
                () -> decision.repeal(new Resolution("2021-03-001", DAY.minusDays(1)), "Une règle oubliée", ACT));
    }

    private static void refused(String key, Executable what) {
        assertEquals(key, assertThrows(RuleViolation.class, what).key());
    }

    private static Decision decided(ApplicationStatus outcome, Money amount, String exception) {
        Money granted = DecisionRules.granted(outcome, amount, ASKED);
        return new Decision(
                new ApplicationReference("CN-2021-A-0001"),
                form(outcome, amount, exception, DAY),
                granted,
                granted == null ? null : "2021-950",
                DecisionRules.look(RULES, request(), granted, exception, BALANCE),
                ACT);
    }

    private static DecisionForm form(ApplicationStatus outcome, Money amount, String exception, LocalDate day) {
        return new DecisionForm(
                "Conseil des maires",
                outcome,
                amount,
                List.of(),
                new Citation("2021-04-077", false, day, null),
                "Raisons",
                exception);
    }

    private static Request request() {
        return Request.of(new Amounts(
                Money.dollars(50_000), ASKED, ASKED, OwnContribution.inCash(Money.dollars(16_752)), Money.ZERO));
    }
}
