package ca.alliances.actionplan;

import java.io.Serializable;

/** A node of a plan as a line of a list from top to bottom, with where it stands if that is told. */
public record PlanLine(NodeCode code, NodeContent content, Standing standing) implements Serializable {
    /** A line of which only the plan is told. */
    public PlanLine(NodeCode code, NodeContent content) {
        this(code, content, Standing.UNKNOWN);
    }
}
