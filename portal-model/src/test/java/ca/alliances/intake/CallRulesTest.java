package ca.alliances.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.shared.Money;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.Share;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallRulesTest {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private final CallRules rules = new CallRulesBuilder()
            .ceiling(Share.percent(80), Money.dollars(25_000))
            .stackingCap(Share.percent(80))
            .minOwnContribution(Share.percent(20))
            .lasting(24, LocalDate.of(2029, 3, 31))
            .build();

    @ParameterizedTest
    @CsvSource({
        "100000, 25000, PASS",
        "100000, 25001, BLOCK",
        "20000, 16000, PASS",
        "20000, 16001, BLOCK",
        "31250, 25000, PASS",
        "0, 1, BLOCK",
        "0, 0, PASS"
    })
    void theCeilingIsTheLowerOfTheAmountAndTheShare(long cost, long requested, Verdict verdict) {
        assertEquals(verdict, verdict(Rule.CEILING, rules, Request.of(amounts(cost, requested))));
    }

    @Test
    void withoutAnAmountTheShareAloneCounts() {
        CallRules share =
                new CallRulesBuilder().ceiling(Share.percent(90), null).build();
        assertEquals(Money.dollars(900_000), share.ceiling(Money.dollars(1_000_000)));
    }

    @Test
    void anExceptionNeedsAReasonAndACallThatAllowsIt() {
        CallRules open = new CallRulesBuilder()
                .ceiling(Share.percent(80), Money.dollars(25_000))
                .allowingException(true)
                .build();
        Request more = Request.of(amounts(100_000, 30_000));
        assertEquals(Verdict.BLOCK, verdict(Rule.CEILING, open, more));
        assertEquals(Verdict.BLOCK, verdict(Rule.CEILING, open, more.exceptional("  ")));
        assertEquals(Verdict.WARN, verdict(Rule.CEILING, open, more.exceptional("Seule banque alimentaire")));
        assertEquals(Verdict.BLOCK, verdict(Rule.CEILING, rules, more.exceptional("Seule banque alimentaire")));
    }

    @Test
    void noExceptionPaysMoreThanTheCost() {
        CallRules open = new CallRulesBuilder().allowingException(true).build();
        Request tooMuch = Request.of(amounts(10_000, 10_001)).exceptional("Exceptionnel");
        assertEquals(Verdict.BLOCK, verdict(Rule.CEILING, open, tooMuch));
    }

    @Test
    void allPublicAidCountsInTheStacking() {
        assertEquals(Verdict.PASS, stackingOf(80_000_00));
        assertEquals(Verdict.BLOCK, stackingOf(80_000_01));
    }

    private Verdict stackingOf(long publicCents) {
        Money cost = Money.dollars(100_000);
        return verdict(
                Rule.STACKING,
                rules,
                Request.of(new Amounts(cost, Money.ZERO, new Money(publicCents), all(cost), Money.ZERO)));
    }

    @Test
    void theOwnPartIsNeverRoundedDown() {
        assertEquals(Verdict.BLOCK, ownOf(19));
        assertEquals(Verdict.PASS, ownOf(20));
    }

    private Verdict ownOf(long ownCents) {
        Amounts amounts = new Amounts(new Money(99), Money.ZERO, Money.ZERO, all(new Money(ownCents)), Money.ZERO);
        return verdict(Rule.OWN_CONTRIBUTION, rules, Request.of(amounts));
    }

    @Test
    void halfOfTheOwnPartMayHaveToBeMoney() {
        CallRules half = neighbours(true);
        assertEquals(Verdict.PASS, verdict(Rule.OWN_CASH, half, bringing(10, 10, 0)));
        Request short1 = bringing(9, 11, 0);
        assertEquals(Verdict.PASS, verdict(Rule.OWN_CONTRIBUTION, half, short1));
        RuleCheck cash = check(Rule.OWN_CASH, half, short1);
        assertEquals(Verdict.BLOCK, cash.verdict());
        assertEquals(List.of(Money.dollars(9), Money.dollars(10)), cash.figures());
    }

    @Test
    void aCallThatAsksForNoMoneyDoesNotSpeakOfIt() {
        assertEquals(List.of(), answers(Rule.OWN_CASH, rules, bringing(0, 0, 20)));
    }

    @Test
    void hoursOfVolunteersCountWhereTheCallTakesThem() {
        Request hours = bringing(10, 0, 10);
        assertEquals(Verdict.PASS, verdict(Rule.OWN_CONTRIBUTION, neighbours(true), hours));
        assertEquals(Verdict.PASS, verdict(Rule.VOLUNTEER_TIME, neighbours(true), hours));
        RuleCheck own = check(Rule.OWN_CONTRIBUTION, neighbours(false), hours);
        assertEquals(Verdict.BLOCK, own.verdict());
        assertEquals(List.of(Money.dollars(10), Money.dollars(20)), own.figures());
    }

    @Test
    void hoursThatDoNotCountAreSaidWithTheirWorth() {
        RuleCheck hours = check(Rule.VOLUNTEER_TIME, neighbours(false), bringing(10, 10, 4));
        assertEquals(Verdict.WARN, hours.verdict());
        assertEquals("intake.check-volunteer-time-warn", hours.textKey());
        assertEquals(List.of(Money.dollars(4)), hours.figures());
        assertEquals(List.of(), answers(Rule.VOLUNTEER_TIME, neighbours(false), bringing(10, 10, 0)));
    }

    /** A fifth of the cost, half of it in money: what programmes beside the fund ask. */
    private static CallRules neighbours(boolean volunteers) {
        return new CallRulesBuilder()
                .minOwnContribution(Share.percent(20))
                .minOwnCash(Share.percent(10))
                .countingVolunteerTime(volunteers)
                .build();
    }

    private static Request bringing(long cash, long inKind, long volunteers) {
        OwnContribution own =
                new OwnContribution(Money.dollars(cash), Money.dollars(inKind), Money.dollars(volunteers));
        return Request.of(new Amounts(Money.dollars(100), Money.ZERO, Money.ZERO, own, Money.ZERO));
    }

    @Test
    void administrationTakesATenthOfTheGrantAtMost() {
        Money cost = Money.dollars(100_000);
        Money grant = Money.dollars(20_000);
        assertEquals(
                Verdict.PASS,
                verdict(
                        Rule.ADMIN_COSTS,
                        rules,
                        Request.of(new Amounts(cost, grant, grant, all(cost), Money.dollars(2_000)))));
        assertEquals(
                Verdict.BLOCK,
                verdict(
                        Rule.ADMIN_COSTS,
                        rules,
                        Request.of(new Amounts(cost, grant, grant, all(cost), new Money(2_000_01)))));
    }

    @Test
    void theLastDayOfTheLongestProjectIsStillInside() {
        Request request = Request.of(amounts(10_000, 1_000));
        LocalDate last = LocalDate.of(2028, 3, 31);
        assertEquals(Verdict.PASS, verdict(Rule.DURATION, rules, request.during(APRIL, last)));
        assertEquals(Verdict.BLOCK, verdict(Rule.DURATION, rules, request.during(APRIL, last.plusDays(1))));
        LocalDate lastOfAll = LocalDate.of(2029, 3, 31);
        LocalDate late = LocalDate.of(2028, 4, 1);
        assertEquals(Verdict.PASS, verdict(Rule.END_DATE, rules, request.during(late, lastOfAll)));
        assertEquals(Verdict.BLOCK, verdict(Rule.END_DATE, rules, request.during(late, lastOfAll.plusDays(1))));
    }

    @Test
    void whatIsNotKnownYetIsNotChecked() {
        List<Rule> checked = rules.check(Request.of(amounts(10_000, 1_000))).stream()
                .map(RuleCheck::rule)
                .toList();
        assertEquals(List.of(Rule.CEILING, Rule.STACKING, Rule.OWN_CONTRIBUTION, Rule.ADMIN_COSTS), checked);
    }

    @Test
    void rulesWithoutSenseAreRefused() {
        assertEquals("intake.rule-share", refused(new CallRulesBuilder().stackingCap(Share.percent(101))));
        assertEquals("intake.rule-share", refused(new CallRulesBuilder().minOwnCash(Share.percent(101))));
        assertEquals("intake.rule-amount", refused(new CallRulesBuilder().ceiling(Share.percent(80), Money.ZERO)));
        assertEquals("intake.rule-duration", refused(new CallRulesBuilder().lasting(61, APRIL)));
        assertEquals(
                "intake.amount-negative",
                assertThrows(RuleViolation.class, () -> amounts(-1, 0)).key());
    }

    @Test
    void aCheckNamesItsText() {
        RuleCheck check = rules.check(Request.of(amounts(100_000, 25_001))).get(0);
        assertEquals("intake.check-ceiling-block", check.textKey());
        assertTrue(check.blocks());
        assertFalse(rules.check(Request.of(amounts(100_000, 5))).get(0).blocks());
    }

    private static String refused(CallRulesBuilder builder) {
        return assertThrows(RuleViolation.class, builder::build).key();
    }

    static Verdict verdict(Rule rule, CallRules rules, Request request) {
        return check(rule, rules, request).verdict();
    }

    private static RuleCheck check(Rule rule, CallRules rules, Request request) {
        return answers(rule, rules, request).stream().findFirst().orElseThrow();
    }

    private static List<RuleCheck> answers(Rule rule, CallRules rules, Request request) {
        return rules.check(request).stream()
                .filter(check -> check.rule() == rule)
                .toList();
    }

    private static OwnContribution all(Money inCash) {
        return OwnContribution.inCash(inCash);
    }

    static Amounts amounts(long cost, long requested) {
        OwnContribution own = all(Money.dollars(Math.max(0, cost - requested)));
        return new Amounts(Money.dollars(cost), Money.dollars(requested), Money.dollars(requested), own, Money.ZERO);
    }
}
