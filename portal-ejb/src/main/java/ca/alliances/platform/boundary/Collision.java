package ca.alliances.platform.boundary;

import ca.alliances.shared.Causes;
import java.sql.SQLException;
import java.util.Set;

/** Two transactions that waited for each other, so that the database has undone one of them: whoever sends the same again is served. */
public final class Collision {
    private static final Set<Integer> DEADLOCK_OR_LONG_WAIT = Set.of(1213, 1205);

    private Collision() {}

    /** Whether what was thrown comes from such a pair. */
    public static boolean caused(Throwable thrown) {
        return Causes.of(thrown)
                .anyMatch(each ->
                        each instanceof SQLException fault && DEADLOCK_OR_LONG_WAIT.contains(fault.getErrorCode()));
    }
}
