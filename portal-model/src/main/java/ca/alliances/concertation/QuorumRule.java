package ca.alliances.concertation;

import ca.alliances.shared.RuleViolation;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many must be there so that what a table decides binds: a number of voting seats, a part of those that are held, and so many of some
 * sectors; each holds.
 *
 * @param count from 0 up
 * @param sectors the least number of seats of a sector; sectors with 0 are left out
 */
public record QuorumRule(int count, QuorumShare share, Map<Sector, Integer> sectors) {
    private static final int MOST = 500;

    /** @throws RuleViolation {@code concertation.quorum-wrong} for a number below 0 or beyond 500, or a sector that does not vote */
    public QuorumRule {
        Map<Sector, Integer> wanted = new EnumMap<>(Sector.class);
        sectors.forEach((sector, least) -> {
            if (least != 0) {
                wanted.put(sector, least);
            }
        });
        boolean wrong = wanted.entrySet().stream()
                .anyMatch(each -> each.getValue() < 0
                        || each.getValue() > MOST
                        || !each.getKey().votes());
        if (wrong || count < 0 || count > MOST) {
            throw new RuleViolation("concertation.quorum-wrong");
        }
        sectors = Map.copyOf(wanted);
    }
}
