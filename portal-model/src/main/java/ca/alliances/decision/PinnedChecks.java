package ca.alliances.decision;

import java.util.List;

/** The answers of all rules at a decision, in order; one column. */
public record PinnedChecks(List<PinnedCheck> all) {
    /** They cannot change. */
    public PinnedChecks {
        all = List.copyOf(all);
    }
}
