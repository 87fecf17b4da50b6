package ca.alliances.meeting;

import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.RollEntry;
import java.util.Comparator;

/**
 * Somebody who is at the meeting at an instant.
 *
 * @param entry the seat
 * @param substitute whether it is the substitute, not the member
 * @param arrival with which this stay began
 * @param mode the present one
 */
public record Presence(RollEntry entry, boolean substitute, PresenceEvent arrival, PresenceMode mode) {
    /** Members before substitutes, then who came first. */
    static final Comparator<Presence> PRECEDENCE =
            Comparator.comparing(Presence::substitute).thenComparing(Presence::arrival);

    /** Who that is. */
    public MemberReference who() {
        return substitute ? entry.substitute() : entry.member();
    }

    /** The name by which the person is called at the table. */
    public String name() {
        return substitute ? entry.substituteName() : entry.name();
    }
}
