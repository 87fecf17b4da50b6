package ca.alliances.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.intake.OwnContribution;
import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.Money;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.Share;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class BudgetTest {
    private final Budget budget = new Budget(
            List.of(expense(ExpenseKind.SALARIES, 80_000, 24_000), expense(ExpenseKind.ADMINISTRATION, 20_000, 1_000)),
            List.of(
                    revenue(RevenueSource.THIS_FUND, RevenueStatus.REQUESTED, 25_000),
                    revenue(RevenueSource.MUNICIPAL, RevenueStatus.CONFIRMED, 40_000),
                    revenue(RevenueSource.FEDERAL, RevenueStatus.REFUSED, 50_000),
                    revenue(RevenueSource.INDIGENOUS_GOVERNMENT, RevenueStatus.CONFIRMED, 5_000),
                    revenue(RevenueSource.FOUNDATION, RevenueStatus.CONFIRMED, 10_000),
                    revenue(RevenueSource.APPLICANT_CASH, RevenueStatus.CONFIRMED, 12_000),
                    revenue(RevenueSource.IN_KIND, RevenueStatus.CONFIRMED, 5_000),
                    revenue(RevenueSource.VOLUNTEER_TIME, RevenueStatus.CONFIRMED, 3_000)));

    @Test
    void theSumsAreComputed() {
        assertEquals(Money.dollars(100_000), budget.totalCost());
        assertEquals(Money.dollars(100_000), budget.totalRevenue());
        assertEquals(Money.dollars(25_000), budget.requested());
        assertEquals(Money.dollars(65_000), budget.publicAid());
        assertEquals(Money.dollars(1_000), budget.adminFromFund());
        assertEquals(Share.percent(65), budget.stackingRate());
        assertTrue(budget.isBalanced());
        assertEquals(List.of(), budget.gaps());
    }

    @Test
    void moneyGoodsAndHoursOfVolunteersAreThreeThings() {
        assertEquals(
                new OwnContribution(Money.dollars(12_000), Money.dollars(5_000), Money.dollars(3_000)),
                budget.ownContribution());
        assertEquals(Money.dollars(20_000), budget.ownContribution().counted(true));
        assertEquals(Money.dollars(17_000), budget.ownContribution().counted(false));
    }

    @Test
    void whatTheProjectEarnsIsMoneyToo() {
        Budget earning = new Budget(
                List.of(),
                List.of(
                        revenue(RevenueSource.SELF_FINANCING, RevenueStatus.CONFIRMED, 7),
                        revenue(RevenueSource.APPLICANT_CASH, RevenueStatus.REFUSED, 5)));
        assertEquals(OwnContribution.inCash(Money.dollars(7)), earning.ownContribution());
    }

    @Test
    void aBudgetOutOfBalanceSaysByHowMuch() {
        Budget short10 = new Budget(
                List.of(expense(ExpenseKind.SALARIES, 30, 20)),
                List.of(revenue(RevenueSource.THIS_FUND, RevenueStatus.REQUESTED, 20)));
        assertFalse(short10.isBalanced());
        assertEquals(Money.dollars(-10), short10.difference());
        Gap gap = short10.gaps().get(0);
        assertEquals("application.budget-unbalanced", gap.key());
        assertEquals(List.of(Money.dollars(30), Money.dollars(20), Money.dollars(10)), gap.figures());
        assertEquals(Section.BUDGET, gap.section());
    }

    @Test
    void aCentIsABalanceMissed() {
        Budget oneCent = new Budget(
                List.of(new Expense(ExpenseKind.FEES, new FiscalYear(2026), new Money(1001), new Money(1000))),
                List.of(revenue(RevenueSource.THIS_FUND, RevenueStatus.REQUESTED, 10)));
        assertEquals("application.budget-unbalanced", oneCent.gaps().get(0).key());
    }

    @Test
    void anEmptyBudgetAsksNothing() {
        assertEquals(
                "application.budget-nothing-asked", Budget.EMPTY.gaps().get(0).key());
        assertEquals(Share.percent(0), Budget.EMPTY.stackingRate());
    }

    @Test
    void whatTheFundPaysIsWhatIsAskedOfIt() {
        Budget differs = new Budget(
                List.of(expense(ExpenseKind.SALARIES, 20, 19)),
                List.of(revenue(RevenueSource.THIS_FUND, RevenueStatus.REQUESTED, 20)));
        assertEquals("application.budget-fund-differs", differs.gaps().get(0).key());
    }

    @Test
    void negativeAndAbsurdAmountsAreRefused() {
        assertRefused("application.budget-negative", () -> expense(ExpenseKind.FEES, -1, 0));
        assertRefused("application.budget-negative", () -> expense(ExpenseKind.FEES, 1, -1));
        assertRefused("application.budget-negative", () -> revenue(RevenueSource.PRIVATE, RevenueStatus.CONFIRMED, -1));
        assertRefused("application.budget-absurd", () -> expense(ExpenseKind.FEES, 100_000_001, 0));
        assertRefused(
                "application.budget-absurd",
                () -> revenue(RevenueSource.PRIVATE, RevenueStatus.CONFIRMED, 100_000_001));
        assertRefused("application.budget-fund-part", () -> expense(ExpenseKind.FEES, 10, 11));
    }

    @Test
    void thousandsOfLinesAreRefused() {
        List<Expense> many = Collections.nCopies(201, expense(ExpenseKind.FEES, 1, 0));
        assertRefused("application.budget-too-many-lines", () -> new Budget(many, List.of()));
    }

    private static Expense expense(ExpenseKind kind, long amount, long fromFund) {
        return new Expense(kind, new FiscalYear(2026), Money.dollars(amount), Money.dollars(fromFund));
    }

    private static Revenue revenue(RevenueSource source, RevenueStatus status, long amount) {
        return new Revenue(source, status, Money.dollars(amount));
    }

    private static void assertRefused(String key, Executable making) {
        assertEquals(key, assertThrows(RuleViolation.class, making).key());
    }
}
