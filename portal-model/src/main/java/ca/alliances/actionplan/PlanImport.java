package ca.alliances.actionplan;

import java.io.Serializable;
import java.util.List;

/**
 * What a form that was sent in would do to the draft; nothing is done yet.
 *
 * @param version of the draft with which it was compared
 * @param faults if there is one, nothing can be taken over
 */
public record PlanImport(long version, List<PlanLine> lines, List<NodeChange> changes, List<CellFault> faults)
        implements Serializable {
    /** Whether it can be taken over and would change something. */
    public boolean isReady() {
        return faults.isEmpty() && !changes.isEmpty();
    }

    /** How many nodes come, change or go. */
    public long count(NodeChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }
}
