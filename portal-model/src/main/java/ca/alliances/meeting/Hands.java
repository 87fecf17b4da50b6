package ca.alliances.meeting;

import ca.alliances.shared.RuleViolation;
import java.util.EnumMap;
import java.util.Map;

/**
 * A show of hands as the secretary counted it.
 *
 * @param inFavour hands for the motion
 */
public record Hands(int inFavour, int against, int abstained) {
    /** @throws RuleViolation {@code meeting.hands-negative} */
    public Hands {
        if (inFavour < 0 || against < 0 || abstained < 0) {
            throw new RuleViolation("meeting.hands-negative");
        }
    }

    Map<Choice, Integer> counts() {
        Map<Choice, Integer> counts = new EnumMap<>(Choice.class);
        counts.put(Choice.FOR, inFavour);
        counts.put(Choice.AGAINST, against);
        counts.put(Choice.ABSTAIN, abstained);
        return counts;
    }

    void requireAtMost(int present) {
        long all = (long) inFavour + against + abstained;
        if (all > present) {
            throw new RuleViolation("meeting.hands-too-many", all, present);
        }
    }
}
