package ca.alliances.application;

import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.Money;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What an application said when it was handed in, read back from its {@link FrozenContent}.
 *
 * @param exceptionReason {@code null} when no exception was asked
 * @param answers by the code of the priority
 * @param signers who signed each declaration
 */
public record SubmittedContent(
        ProjectOutline outline,
        ProjectNeed need,
        ProjectPlan plan,
        String exceptionReason,
        Map<String, String> answers,
        Budget budget,
        Map<Declaration, String> signers) {
    private static final String PRIORITY = "priority.";
    private static final String DECLARATION = "declaration.";

    /** Reads it; what is not in it is absent. */
    public static SubmittedContent of(String frozen) {
        Map<String, String> values = FrozenContent.read(frozen);
        return new SubmittedContent(
                new ProjectOutline(
                        values.get("title"),
                        values.get("summary"),
                        read(values, "scope", Scope::valueOf),
                        read(values, "nature", Nature::valueOf),
                        values.get("territory")),
                new ProjectNeed(
                        values.get("needs"),
                        values.get("target-groups"),
                        read(values, "expected-reach", Integer::valueOf),
                        values.get("lived-experience")),
                new ProjectPlan(
                        read(values, "start", LocalDate::parse),
                        read(values, "end", LocalDate::parse),
                        values.get("objectives"),
                        values.get("sustainability"),
                        values.get("complementarity")),
                values.get("exception"),
                answers(values),
                new Budget(
                        lines(values, "expenses", SubmittedContent::expense),
                        lines(values, "revenues", SubmittedContent::revenue)),
                signers(values));
    }

    private static <T> T read(Map<String, String> values, String name, Function<String, T> reader) {
        String value = values.get(name);
        return value == null ? null : reader.apply(value);
    }

    private static <T> List<T> lines(Map<String, String> values, String name, Function<String[], T> reader) {
        return values.getOrDefault(name, "")
                .lines()
                .map(line -> reader.apply(line.split(" ")))
                .toList();
    }

    private static Expense expense(String[] parts) {
        return new Expense(ExpenseKind.valueOf(parts[0]), year(parts[1]), money(parts[2]), money(parts[3]));
    }

    private static Revenue revenue(String[] parts) {
        return new Revenue(RevenueSource.valueOf(parts[0]), RevenueStatus.valueOf(parts[1]), money(parts[2]));
    }

    /** Written as {@code 2026-2027}. */
    private static FiscalYear year(String text) {
        return new FiscalYear(Integer.parseInt(text.substring(0, 4)));
    }

    private static Money money(String cents) {
        return new Money(Long.parseLong(cents));
    }

    private static Map<String, String> answers(Map<String, String> values) {
        Map<String, String> answers = new TreeMap<>();
        values.forEach((name, value) -> {
            if (name.startsWith(PRIORITY)) {
                answers.put(name.substring(PRIORITY.length()), value);
            }
        });
        return answers;
    }

    private static Map<Declaration, String> signers(Map<String, String> values) {
        Map<Declaration, String> signers = new EnumMap<>(Declaration.class);
        values.forEach((name, value) -> {
            if (name.startsWith(DECLARATION)) {
                signers.put(Declaration.valueOf(name.substring(DECLARATION.length())), value);
            }
        });
        return signers;
    }
}
