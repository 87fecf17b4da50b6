package ca.alliances.application;

import ca.alliances.intake.Amounts;
import ca.alliances.intake.OwnContribution;
import ca.alliances.shared.Money;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What a project costs and who pays for it. A draft may be out of balance; nothing is handed in so. */
public record Budget(List<Expense> expenses, List<Revenue> revenues) {
    /** Nothing yet. */
    public static final Budget EMPTY = new Budget(List.of(), List.of());

    private static final Money MOST = Money.dollars(100_000_000);
    private static final int MOST_LINES = 200;

    /** @throws RuleViolation {@code application.budget-too-many-lines} */
    public Budget {
        if (expenses.size() > MOST_LINES || revenues.size() > MOST_LINES) {
            throw new RuleViolation("application.budget-too-many-lines", MOST_LINES);
        }
        expenses = List.copyOf(expenses);
        revenues = List.copyOf(revenues);
    }

    static void requireSense(Money amount) {
        if (amount.isNegative()) {
            throw new RuleViolation("application.budget-negative");
        }
        if (amount.exceeds(MOST)) {
            throw new RuleViolation("application.budget-absurd", MOST);
        }
    }

    /** All expenses. */
    public Money totalCost() {
        return Money.sum(expenses.stream().map(Expense::amount));
    }

    /** All revenues that are not refused. */
    public Money totalRevenue() {
        return revenue(any -> true);
    }

    /** What is asked of this fund. */
    public Money requested() {
        return revenue(source -> source == RevenueSource.THIS_FUND);
    }

    /** All public aid, this fund included. */
    public Money publicAid() {
        return revenue(RevenueSource::isPublicAid);
    }

    /** What the applicant brings: money, goods and services, hours of volunteers. */
    public OwnContribution ownContribution() {
        return new OwnContribution(
                own(RevenueSource.Own.CASH), own(RevenueSource.Own.IN_KIND), own(RevenueSource.Own.VOLUNTEER_TIME));
    }

    private Money own(RevenueSource.Own kind) {
        return revenue(source -> source.isOwn(kind));
    }

    /** Costs of administration that this fund would pay. */
    public Money adminFromFund() {
        return Money.sum(expenses.stream()
                .filter(expense -> expense.kind() == ExpenseKind.ADMINISTRATION)
                .map(Expense::fromFund));
    }

    /** Public aid as a share of the cost. */
    public Share stackingRate() {
        return Share.of(publicAid(), totalCost());
    }

    /** Revenues less expenses: what is too much, or missing when negative. */
    public Money difference() {
        return totalRevenue().minus(totalCost());
    }

    /** Whether revenues pay for the expenses, no more and no less. */
    public boolean isBalanced() {
        return difference().equals(Money.ZERO);
    }

    /** Why it may not be handed in; empty when it may. */
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        if (!requested().isPositive()) {
            gaps.add(Gap.of(Section.BUDGET, "application.budget-nothing-asked"));
        }
        if (!isBalanced()) {
            gaps.add(Gap.of(
                    Section.BUDGET,
                    "application.budget-unbalanced",
                    totalCost(),
                    totalRevenue(),
                    difference().absolute()));
        }
        Money fromFund = Money.sum(expenses.stream().map(Expense::fromFund));
        if (!fromFund.equals(requested())) {
            gaps.add(Gap.of(Section.BUDGET, "application.budget-fund-differs", fromFund, requested()));
        }
        return gaps;
    }

    /** The sums that the rules of a call look at. */
    public Amounts amounts() {
        return new Amounts(totalCost(), requested(), publicAid(), ownContribution(), adminFromFund());
    }

    private Money revenue(Predicate<RevenueSource> which) {
        return Money.sum(revenues.stream()
                .filter(Revenue::counts)
                .filter(revenue -> which.test(revenue.source()))
                .map(Revenue::amount));
    }
}
