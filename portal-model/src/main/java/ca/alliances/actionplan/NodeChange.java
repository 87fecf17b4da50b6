package ca.alliances.actionplan;

import java.io.Serializable;
import java.util.List;

/** What is other in one of two lists of the same plan: a node more, a node less, or one that says something else. */
public record NodeChange(Kind kind, PlanLine line, List<Field> fields) implements Serializable {
    /** Whether it came, went or changed. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** A part of what a node says, before and after; {@code null} where nothing was or is said. */
    public record Field(Part part, Object before, Object after) implements Serializable {}

    /** The parts of what a node says. */
    public enum Part {
        TITLE_FR,
        TITLE_EN,
        RESPONSIBLE,
        YEARS,
        UNIT,
        BASELINE,
        TARGET,
        PLACE,
        STATE,
        VALUE,
        DAY;

        /** Whether what is said is a {@link Figure}. */
        public boolean isFigure() {
            return this == BASELINE || this == TARGET || this == VALUE;
        }
    }
}
