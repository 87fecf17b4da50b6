package ca.alliances.actionplan;

import ca.alliances.actionplan.NodeChange.Field;
import ca.alliances.actionplan.NodeChange.Kind;
import ca.alliances.actionplan.NodeChange.Part;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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
        Map<Part, Object> said = said(old, before, after);
        Map<Part, Object> saidNow = said(now, after, before);
        return Stream.of(Part.values())
                .filter(part -> !Objects.equals(said.get(part), saidNow.get(part)))
                .map(part -> new Field(part, said.get(part), saidNow.get(part)))
                .toList();
    }

    private static Map<Part, Object> said(PlanLine line, Map<NodeCode, PlanLine> list, Map<NodeCode, PlanLine> other) {
        Map<Part, Object> said = new EnumMap<>(Part.class);
        said.put(Part.TITLE_FR, line.content().title().fr());
        said.put(Part.TITLE_EN, line.content().title().en().orElse(null));
        said.put(Part.PLACE, place(line.code(), list, other));
        if (line.content().action() != null) {
            said.put(Part.RESPONSIBLE, line.content().action().responsible());
            said.put(Part.YEARS, line.content().action().years());
            said.put(Part.STATE, line.standing().stateOrPlanned());
        }
        if (line.content().indicator() != null) {
            said.put(Part.UNIT, line.content().indicator().unit());
            said.put(Part.BASELINE, line.content().indicator().baseline());
            said.put(Part.TARGET, line.content().indicator().target());
            said.put(Part.VALUE, line.standing().value());
            said.put(Part.DAY, line.standing().on());
        }
        return said;
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
