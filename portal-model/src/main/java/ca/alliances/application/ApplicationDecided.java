package ca.alliances.application;

import ca.alliances.shared.Money;
import java.util.List;

/**
 * A body has decided, with all that the applicant is told.
 *
 * @param granted {@code null} when nothing is
 */
public record ApplicationDecided(ApplicationMoved step, Money granted, List<String> conditions) {
    /** The conditions cannot change. */
    public ApplicationDecided {
        conditions = List.copyOf(conditions);
    }
}
