package ca.alliances.meeting;

import ca.alliances.shared.Quebec;
import ca.alliances.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * Somebody arrives at a meeting or leaves it. Events of the same instant follow in the order in which they were recorded.
 *
 * @param sequence the order of recording, unique in a meeting
 * @param seat reference of the seat
 * @param substitute whether it is the substitute of that seat, not its member
 * @param mode {@code null} for who leaves
 */
public record PresenceEvent(
        long sequence, Instant at, String seat, boolean substitute, Movement movement, PresenceMode mode)
        implements Comparable<PresenceEvent> {
    private static final Comparator<PresenceEvent> ORDER =
            Comparator.comparing(PresenceEvent::at).thenComparing(PresenceEvent::sequence);

    /** @throws RuleViolation {@code meeting.mode-missing} for who arrives one does not know how */
    public PresenceEvent {
        if (movement == Movement.ARRIVED && mode == null) {
            throw new RuleViolation("meeting.mode-missing");
        }
    }

    @Override
    public int compareTo(PresenceEvent other) {
        return ORDER.compare(this, other);
    }

    /**
     * The instant at which a clock in Québec showed that time last; the minute in which the meeting began counts from its beginning.
     *
     * @throws RuleViolation {@code meeting.presence-outside} with that beginning and now, when the meeting did not sit then
     */
    public static Instant when(LocalTime time, Instant begun, Instant now) {
        ZonedDateTime today = now.atZone(Quebec.ZONE).with(time);
        Instant at = (today.toInstant().isAfter(now) ? today.minusDays(1) : today).toInstant();
        if (at.isBefore(begun.truncatedTo(ChronoUnit.MINUTES))) {
            throw new RuleViolation("meeting.presence-outside", begun, now);
        }
        return at.isBefore(begun) ? begun : at;
    }
}
