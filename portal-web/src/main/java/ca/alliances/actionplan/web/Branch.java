package ca.alliances.actionplan.web;

import ca.alliances.actionplan.NodeCode;
import ca.alliances.actionplan.PlanLine;
import java.util.List;
import java.util.Optional;

/** A node of a plan with the nodes under it, as a tree is drawn; with its neighbours' place for the buttons that reorder. */
public record Branch(PlanLine line, List<Branch> branches, boolean first, boolean last) {
    /** The priorities of these lines with all that lies under them. */
    static List<Branch> of(List<PlanLine> lines) {
        return under(null, lines);
    }

    private static List<Branch> under(NodeCode parent, List<PlanLine> lines) {
        List<PlanLine> row = lines.stream()
                .filter(line -> line.code().parent().equals(Optional.ofNullable(parent)))
                .toList();
        return row.stream()
                .map(line -> new Branch(
                        line, under(line.code(), lines), line.equals(row.get(0)), line.equals(row.get(row.size() - 1))))
                .toList();
    }
}
