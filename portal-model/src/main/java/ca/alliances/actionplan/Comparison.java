package ca.alliances.actionplan;

import ca.alliances.actionplan.NodeChange.Field;
import ca.alliances.actionplan.NodeChange.Kind;
import ca.alliances.actionplan.NodeChange.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Compares two lists of the same plan, node by node, known by their codes. */
public final class Comparison {
    private final Map<NodeCode, PlanLine> before;
    private final Map<NodeCode, PlanLine> after;

    private Comparison(List<PlanLine> before, List<PlanLine> after) {
        this.before = byCode(before);
        this.after = byCode(after);
    }

    /** What came or changed, in the order of the later one, then what went. */
    public static List<NodeChange> of(List<PlanLine> before, List<PlanLine> after) {
        return new Comparison(before, after).changes();
    }

    private List<NodeChange> changes() {
        List<NodeChange> changes = new ArrayList<>();
        after.forEach((code, line) -> {
            List<Field> fields = before.containsKey(code) ? fields(before.get(code), line) : List.of();
            if (!before.containsKey(code)) {
                changes.add(new NodeChange(Kind.ADDED, line, fields));
            } else if (!fields.isEmpty()) {
                changes.add(new NodeChange(Kind.CHANGED, line, fields));
            }
        });
        before.forEach((code, line) -> {
            if (!after.containsKey(code)) {
                changes.add(new NodeChange(Kind.REMOVED, line, List.of()));
            }
        });
        return changes;
    }

    private List<Field> fields(PlanLine old, PlanLine now) {
        List<Field> fields = new ArrayList<>();
        note(
                fields,
                Part.TITLE_FR,
                old.content().title().fr(),
                now.content().title().fr());
        note(fields, Part.TITLE_EN, english(old), english(now));
        note(fields, Part.PLACE, place(old.code(), before, after), place(old.code(), after, before));
        if (old.content().action() != null) {
            note(
                    fields,
                    Part.RESPONSIBLE,
                    old.content().action().responsible(),
                    now.content().action().responsible());
            note(
                    fields,
                    Part.YEARS,
                    old.content().action().years(),
                    now.content().action().years());
        }
        if (old.content().indicator() != null) {
            note(
                    fields,
                    Part.UNIT,
                    old.content().indicator().unit(),
                    now.content().indicator().unit());
            note(
                    fields,
                    Part.BASELINE,
                    old.content().indicator().baseline(),
                    now.content().indicator().baseline());
            note(
                    fields,
                    Part.TARGET,
                    old.content().indicator().target(),
                    now.content().indicator().target());
        }
        if (!old.standing().saysSameAs(now.standing())) {
            boolean state = old.code().level() == NodeLevel.ACTION;
            fields.add(new Field(state ? Part.STATE : Part.VALUE, said(state, old), said(state, now)));
        }
        return fields;
    }

    private static Object said(boolean state, PlanLine line) {
        return state ? line.standing().stateOrPlanned() : line.standing().value();
    }

    private static String english(PlanLine line) {
        return line.content().title().en().orElse(null);
    }

    private static void note(List<Field> fields, Part part, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            fields.add(new Field(part, before, after));
        }
    }

    /** Place among those beside it that both lists have, so that what merely came or went moves nobody. */
    private static int place(NodeCode code, Map<NodeCode, PlanLine> list, Map<NodeCode, PlanLine> other) {
        Optional<NodeCode> parent = code.parent();
        return 1
                + list.keySet().stream()
                        .filter(each -> other.containsKey(each) && each.parent().equals(parent))
                        .toList()
                        .indexOf(code);
    }

    private static Map<NodeCode, PlanLine> byCode(List<PlanLine> lines) {
        Map<NodeCode, PlanLine> map = new LinkedHashMap<>();
        lines.forEach(line -> map.put(line.code(), line));
        return map;
    }
}
