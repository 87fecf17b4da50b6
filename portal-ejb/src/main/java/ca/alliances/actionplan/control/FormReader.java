package ca.alliances.actionplan.control;

import ca.alliances.actionplan.ActionState;
import ca.alliances.actionplan.CellFault;
import ca.alliances.actionplan.Figure;
import ca.alliances.actionplan.NodeCode;
import ca.alliances.actionplan.NodeContent;
import ca.alliances.actionplan.NodeLevel;
import ca.alliances.actionplan.PlanLine;
import ca.alliances.actionplan.Standing;
import ca.alliances.actionplan.Years;
import ca.alliances.shared.Bilingual;
import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TypedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Understands the rows of a form: what they say, or in which cell they cannot be understood. Goes on after a fault, so that all are told at once. */
final class FormReader {
    private static final Set<FormColumn> OF_ALL =
            EnumSet.of(FormColumn.CODE, FormColumn.LEVEL, FormColumn.TITLE_FR, FormColumn.TITLE_EN);
    private static final Map<NodeLevel, Set<FormColumn>> OWN = Map.of(
            NodeLevel.PRIORITY,
            Set.of(),
            NodeLevel.OBJECTIVE,
            Set.of(),
            NodeLevel.ACTION,
            EnumSet.of(
                    FormColumn.RESPONSIBLE,
                    FormColumn.FIRST_YEAR,
                    FormColumn.LAST_YEAR,
                    FormColumn.STATE,
                    FormColumn.DAY),
            NodeLevel.INDICATOR,
            EnumSet.of(FormColumn.UNIT, FormColumn.BASELINE, FormColumn.TARGET, FormColumn.VALUE, FormColumn.DAY));

    private final LocalDate today;
    private final BiConsumer<NodeCode, NodeContent> check;
    private final List<CellFault> faults = new ArrayList<>();
    private final List<PlanLine> lines = new ArrayList<>();
    private final Map<NodeCode, FormRow> rows = new HashMap<>();
    private Map<FormColumn, Integer> columns;
    private FormRow row;

    private FormReader(LocalDate today, BiConsumer<NodeCode, NodeContent> check) {
        this.today = today;
        this.check = check;
    }

    /** What was understood, and what was not. */
    record Reading(List<PlanLine> lines, List<CellFault> faults) {}

    /**
     * Reads the form of that plan.
     *
     * @param check what else must hold for a node
     * @throws RuleViolation when it is no such form, as a whole
     */
    static Reading read(byte[] file, String plan, LocalDate today, BiConsumer<NodeCode, NodeContent> check) {
        FormReader reader = new FormReader(today, check);
        List<FormRow> all = FormRows.of(file);
        reader.columns = columns(all, plan);
        all.stream().filter(each -> each.number() >= FormWriter.FIRST_NODE).forEach(reader::understand);
        reader.requireParents();
        return new Reading(reader.lines, reader.faults);
    }

    private static Map<FormColumn, Integer> columns(List<FormRow> all, String plan) {
        if (all.isEmpty()) {
            throw new RuleViolation("actionplan.form-empty");
        }
        FormRow keys = all.get(0);
        Map<FormColumn, Integer> columns = new EnumMap<>(FormColumn.class);
        for (FormColumn column : FormColumn.values()) {
            keys.cells().keySet().stream()
                    .filter(place -> keys.text(place).equals(column.key()))
                    .findFirst()
                    .ifPresent(place -> columns.put(column, place));
        }
        if (keys.number() != FormWriter.KEYS || columns.size() < FormColumn.values().length) {
            throw new RuleViolation("actionplan.form-keys");
        }
        if (keys.cells().keySet().stream().noneMatch(place -> keys.text(place).equals(plan))) {
            throw new RuleViolation("actionplan.form-other", plan);
        }
        return columns;
    }

    private void understand(FormRow next) {
        row = next;
        int before = faults.size();
        columns.forEach((column, place) -> {
            if (row.cells().containsKey(place) && row.cells().get(place).formula()) {
                fault(column, "actionplan.form-formula");
            }
        });
        if (columns.values().stream().allMatch(place -> row.text(place).isEmpty()) || faults.size() > before) {
            return;
        }
        NodeCode code = at(FormColumn.CODE, () -> new NodeCode(text(FormColumn.CODE)));
        if (code == null) {
            return;
        }
        if (rows.putIfAbsent(code, row) != null) {
            fault(FormColumn.CODE, "actionplan.code-twice", code);
        }
        requireOnlyOwn(code.level());
        NodeContent content = content(code.level());
        Standing standing = standing(code.level());
        if (faults.size() == before) {
            at(FormColumn.CODE, () -> checked(code, content));
            lines.add(new PlanLine(code, content, standing));
        }
    }

    private NodeCode checked(NodeCode code, NodeContent content) {
        check.accept(code, content);
        return code;
    }

    private void requireOnlyOwn(NodeLevel level) {
        columns.forEach((column, place) -> {
            if (!OF_ALL.contains(column)
                    && !OWN.get(level).contains(column)
                    && !row.text(place).isEmpty()) {
                fault(column, "actionplan.form-not-here");
            }
        });
    }

    private NodeContent content(NodeLevel level) {
        Bilingual french = at(FormColumn.TITLE_FR, () -> new Bilingual(text(FormColumn.TITLE_FR), null));
        Bilingual title = french == null
                ? null
                : at(FormColumn.TITLE_EN, () -> new Bilingual(french.fr(), text(FormColumn.TITLE_EN)));
        return switch (level) {
            case PRIORITY, OBJECTIVE -> NodeContent.of(title);
            case ACTION -> NodeContent.of(title, action());
            case INDICATOR -> NodeContent.of(title, indicator());
        };
    }

    private NodeContent.Action action() {
        NodeContent.Action who =
                at(FormColumn.RESPONSIBLE, () -> new NodeContent.Action(text(FormColumn.RESPONSIBLE), null));
        FiscalYear first = at(FormColumn.FIRST_YEAR, () -> Years.parse(text(FormColumn.FIRST_YEAR)));
        FiscalYear last = at(FormColumn.LAST_YEAR, () -> Years.parse(text(FormColumn.LAST_YEAR)));
        boolean half = (first == null) != (last == null);
        Years years = half && faults.stream().anyMatch(each -> each.key().equals("actionplan.year-form"))
                ? null
                : at(FormColumn.LAST_YEAR, () -> Years.of(first, last));
        return new NodeContent.Action(who == null ? null : who.responsible(), years);
    }

    private NodeContent.Indicator indicator() {
        String unit =
                at(FormColumn.UNIT, () -> TypedText.required(60, text(FormColumn.UNIT), "actionplan.unit-missing"));
        Figure baseline = figure(FormColumn.BASELINE);
        int before = faults.size();
        Figure target = figure(FormColumn.TARGET);
        if (target == null && faults.size() == before) {
            fault(FormColumn.TARGET, "actionplan.target-missing");
        }
        return unit == null || target == null ? null : new NodeContent.Indicator(unit, baseline, target);
    }

    private Standing standing(NodeLevel level) {
        return switch (level) {
            case PRIORITY, OBJECTIVE -> Standing.UNKNOWN;
            case ACTION -> new Standing(state(), null, day());
            case INDICATOR -> new Standing(null, figure(FormColumn.VALUE), day());
        };
    }

    private ActionState state() {
        String typed = text(FormColumn.STATE);
        return typed.isEmpty()
                ? null
                : at(FormColumn.STATE, () -> FormTexts.state(typed)
                        .orElseThrow(() -> new RuleViolation("actionplan.form-state", typed)));
    }

    private LocalDate day() {
        int place = columns.get(FormColumn.DAY);
        return at(FormColumn.DAY, () -> FormDay.of(row.cells().get(place), today));
    }

    private Figure figure(FormColumn column) {
        return at(column, () -> Figure.parse(text(column)));
    }

    private void requireParents() {
        rows.forEach((code, place) -> code.parent()
                .filter(parent -> !rows.containsKey(parent))
                .ifPresent(parent -> {
                    row = place;
                    fault(FormColumn.CODE, "actionplan.code-orphan", parent);
                }));
    }

    private String text(FormColumn column) {
        return row.text(columns.get(column));
    }

    /** What the cell says; nothing, and a fault more, when it says what is refused. */
    private <T> T at(FormColumn column, Supplier<T> meaning) {
        try {
            return meaning.get();
        } catch (RuleViolation refusal) {
            faults.add(row.fault(columns.get(column), refusal.key(), refusal.arguments()));
            return null;
        }
    }

    private void fault(FormColumn column, String key, Object... arguments) {
        faults.add(row.fault(columns.get(column), key, List.of(arguments)));
    }
}
