package ca.alliances.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The content of an application as plain lines, one {@code name=value} each, kept with each submission: what is compared, years later too,
 * must not depend on how the classes of today are shaped.
 */
public final class FrozenContent {
    private FrozenContent() {}

    /** The content as it stands. */
    public static String of(ApplicationContent content) {
        return written(values(content));
    }

    /** The content as it stands, with what goes with it. */
    public static String of(ApplicationContent content, Enclosure enclosure) {
        Map<String, String> values = values(content);
        values.putAll(enclosure.lines());
        return written(values);
    }

    private static Map<String, String> values(ApplicationContent content) {
        Map<String, String> values = new LinkedHashMap<>();
        outline(values, content.outline());
        need(values, content.need());
        plan(values, content.plan());
        content.exceptionReason().ifPresent(reason -> values.put("exception", reason));
        content.priorities().forEach(each -> values.put("priority." + each.code(), each.answer()));
        budget(values, content.budget());
        content.declarations().forEach(each -> values.put("declaration." + each.declaration(), each.signedBy()));
        return values;
    }

    private static String written(Map<String, String> values) {
        return values.entrySet().stream()
                .map(each -> each.getKey() + "=" + escaped(each.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** The names and values of a frozen content, in order. */
    public static Map<String, String> read(String frozen) {
        Map<String, String> values = new LinkedHashMap<>();
        frozen.lines()
                .map(line -> line.split("=", 2))
                .forEach(parts -> values.put(parts[0], parts[1].translateEscapes()));
        return values;
    }

    /** One value that is not the same in two contents; {@code null} where it was absent. */
    public record Change(String name, String before, String after) {}

    /** What changed from one content to the next, in the order of the later one. */
    public static List<Change> changes(String before, String after) {
        Map<String, String> old = read(before);
        Map<String, String> now = read(after);
        return Stream.concat(now.keySet().stream(), old.keySet().stream())
                .distinct()
                .map(name -> new Change(name, old.get(name), now.get(name)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private static void outline(Map<String, String> values, ProjectOutline outline) {
        values.put("title", outline.title());
        put(values, "summary", outline.summary());
        put(values, "scope", outline.scope());
        put(values, "nature", outline.nature());
        put(values, "territory", outline.territoryCode());
    }

    private static void need(Map<String, String> values, ProjectNeed need) {
        put(values, "needs", need.needs());
        put(values, "target-groups", need.targetGroups());
        put(values, "expected-reach", need.expectedReach());
        put(values, "lived-experience", need.livedExperience());
    }

    private static void plan(Map<String, String> values, ProjectPlan plan) {
        put(values, "start", plan.start());
        put(values, "end", plan.end());
        put(values, "objectives", plan.objectives());
        put(values, "sustainability", plan.sustainability());
        put(values, "complementarity", plan.complementarity());
    }

    private static void budget(Map<String, String> values, Budget budget) {
        List<String> lines = new ArrayList<>();
        budget.expenses()
                .forEach(each -> lines.add(String.join(
                        " ",
                        each.kind().name(),
                        each.year().toString(),
                        "" + each.amount().cents(),
                        "" + each.fromFund().cents())));
        values.put("expenses", String.join("\n", lines));
        lines.clear();
        budget.revenues()
                .forEach(each -> lines.add(String.join(
                        " ",
                        each.source().name(),
                        each.status().name(),
                        "" + each.amount().cents())));
        values.put("revenues", String.join("\n", lines));
        values.put("total-cost", "" + budget.totalCost().cents());
        values.put("requested", "" + budget.requested().cents());
    }

    private static void put(Map<String, String> values, String name, Optional<?> value) {
        value.ifPresent(present -> values.put(name, present.toString()));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\r", "\\r").replace("\n", "\\n");
    }
}
