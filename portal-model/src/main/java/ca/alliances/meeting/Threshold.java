package ca.alliances.meeting;

import ca.alliances.concertation.DecisionMethod;

/**
 * How many votes for a motion it takes: a part of a base, in whole numbers.
 *
 * @param part with {@code of}: 2 and 3 for two thirds
 * @param more whether it takes more than that part, not just that part
 * @param base of how many the part is taken
 */
public record Threshold(int part, int of, boolean more, int base) {
    static Threshold of(DecisionMethod method, int base) {
        return switch (method) {
            case SIMPLE_MAJORITY -> new Threshold(1, 2, true, base);
            case TWO_THIRDS -> new Threshold(2, 3, false, base);
            case THREE_QUARTERS -> new Threshold(3, 4, false, base);
            case FOUR_FIFTHS -> new Threshold(4, 5, false, base);
            default -> throw new IllegalArgumentException(method + " is not decided by a part");
        };
    }

    /** The least number that is enough; never less than one. */
    public int needed() {
        return Math.max(1, more ? base * part / of + 1 : (base * part + of - 1) / of);
    }
}
