package ca.alliances.application.web;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationView;
import ca.alliances.application.Budget;
import ca.alliances.application.ExpenseKind;
import ca.alliances.application.Gap;
import ca.alliances.application.RevenueSource;
import ca.alliances.application.RevenueStatus;
import ca.alliances.application.Section;
import ca.alliances.application.boundary.ApplicationSections;
import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.Quebec;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** What the project costs and who pays: lines that are there, and empty ones for more. Works without script. */
@Named
@RequestScoped
public class BudgetPage extends DraftPage {
    private static final int EMPTY_LINES = 3;
    private static final int MOST_LINES = 200;
    private static final int YEARS = 5;

    @Inject
    private Clock clock;

    private int expenseCount = EMPTY_LINES;
    private int revenueCount = EMPTY_LINES;
    private final List<ExpenseInput> expenses = new ArrayList<>();
    private final List<RevenueInput> revenues = new ArrayList<>();
    private String exceptionReason;

    /** How many lines the page had is known before they are read. */
    @PostConstruct
    void readCounts() {
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        expenseCount = count(sent.get("budget:expenseCount"));
        revenueCount = count(sent.get("budget:revenueCount"));
    }

    private static int count(String sent) {
        return sent != null && sent.matches("[0-9]{1,3}") ? Math.min(Integer.parseInt(sent), MOST_LINES) : EMPTY_LINES;
    }

    @Override
    void show(ApplicationView file) {
        file.budget().expenses().forEach(each -> expenses.add(new ExpenseInput(each)));
        file.budget().revenues().forEach(each -> revenues.add(new RevenueInput(each)));
        setExpenseCount(expenses.size() + EMPTY_LINES);
        setRevenueCount(revenues.size() + EMPTY_LINES);
        exceptionReason = file.project().exceptionReason().orElse(null);
    }

    @Override
    void store(ApplicationSections into, ApplicationReference reference, long version) {
        into.budget(
                reference,
                version,
                new Budget(
                        expenses.stream()
                                .map(ExpenseInput::expense)
                                .filter(Objects::nonNull)
                                .toList(),
                        revenues.stream()
                                .map(RevenueInput::revenue)
                                .filter(Objects::nonNull)
                                .toList()),
                exceptionReason);
    }

    @Override
    String following() {
        return "documents";
    }

    /** What the budget lacks. */
    public List<Gap> getBudgetGaps() {
        return getDraft().gapsOf(Section.BUDGET);
    }

    /** The posts. */
    public ExpenseKind[] getKinds() {
        return ExpenseKind.values();
    }

    /** The sources. */
    public RevenueSource[] getSources() {
        return RevenueSource.values();
    }

    /** How sure a revenue is. */
    public RevenueStatus[] getStatuses() {
        return RevenueStatus.values();
    }

    /** The fiscal year before this one, this one and those that follow. */
    public List<SelectItem> getYears() {
        int first = FiscalYear.of(Quebec.date(clock.instant())).start() - 1;
        return IntStream.range(first, first + YEARS + 1)
                .mapToObj(FiscalYear::new)
                .map(year -> new SelectItem(year.start(), year.toString()))
                .toList();
    }

    /** Lines of expenses, as many as the page has. */
    public List<ExpenseInput> getExpenses() {
        while (expenses.size() < expenseCount) {
            expenses.add(new ExpenseInput(null));
        }
        return expenses;
    }

    /** Lines of revenues, as many as the page has. */
    public List<RevenueInput> getRevenues() {
        while (revenues.size() < revenueCount) {
            revenues.add(new RevenueInput(null));
        }
        return revenues;
    }

    /** How many lines of expenses the page has. */
    public int getExpenseCount() {
        return expenseCount;
    }

    /** How many lines of expenses the page had. */
    public void setExpenseCount(int expenseCount) {
        this.expenseCount = Math.min(expenseCount, MOST_LINES);
    }

    /** How many lines of revenues the page has. */
    public int getRevenueCount() {
        return revenueCount;
    }

    /** How many lines of revenues the page had. */
    public void setRevenueCount(int revenueCount) {
        this.revenueCount = Math.min(revenueCount, MOST_LINES);
    }

    /** Why more than the ceiling is asked. */
    public String getExceptionReason() {
        return exceptionReason;
    }

    /** Why more than the ceiling is asked. */
    public void setExceptionReason(String exceptionReason) {
        this.exceptionReason = exceptionReason;
    }
}
