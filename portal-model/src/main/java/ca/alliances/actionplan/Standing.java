package ca.alliances.actionplan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Where a node stands: an action by its state, an indicator by its value.
 *
 * @param on since when; {@code null} when nothing was recorded
 */
public record Standing(ActionState state, Figure value, LocalDate on) implements Serializable {
    /** Nothing was recorded. */
    public static final Standing UNKNOWN = new Standing(null, null, null);

    /** The state of an action; one of which nothing was recorded is planned. */
    public ActionState stateOrPlanned() {
        return state == null ? ActionState.PLANNED : state;
    }

    /** Whether it says the same; of a state the day does not matter. */
    public boolean saysSameAs(Standing other) {
        return stateOrPlanned() == other.stateOrPlanned()
                && Objects.equals(value, other.value)
                && (value == null || Objects.equals(on, other.on));
    }

    /** What is known after this was said: as before where it says nothing new, of today where it names no day. */
    public Standing after(Standing before, LocalDate today) {
        boolean silent = state == null && value == null;
        Standing dated = new Standing(state, value, on == null ? before.on : on);
        if (silent || dated.saysSameAs(before)) {
            return before;
        }
        return new Standing(state, value, on == null ? today : on);
    }
}
