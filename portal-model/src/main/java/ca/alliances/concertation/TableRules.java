package ca.alliances.concertation;

import ca.alliances.shared.RuleViolation;
import java.util.Map;

/**
 * By what rules a table decides.
 *
 * @param noticeDays how many days before a meeting it is convened, from 0 to 60
 */
public record TableRules(QuorumRule quorum, DecisionMethod method, VoteBase base, TieRule tie, int noticeDays) {
    private static final int LONGEST_NOTICE = 60;

    /** @throws RuleViolation {@code concertation.rules-missing} or {@code concertation.notice-wrong} */
    public TableRules {
        if (quorum == null || method == null || base == null || tie == null) {
            throw new RuleViolation("concertation.rules-missing");
        }
        if (noticeDays < 0 || noticeDays > LONGEST_NOTICE) {
            throw new RuleViolation("concertation.notice-wrong", LONGEST_NOTICE, noticeDays);
        }
    }

    /**
     * Refuses a quorum that the table could not reach if every seat were held.
     *
     * @param seats the target number: how many seats there are of each sector
     * @throws RuleViolation {@code concertation.quorum-impossible} or {@code concertation.quorum-sector-impossible}, with what is wanted, what
     *     there is and the place of the sector among all
     */
    public void requireReachable(Map<Sector, Integer> seats) {
        int voting = seats.entrySet().stream()
                .filter(each -> each.getKey().votes())
                .mapToInt(Map.Entry::getValue)
                .sum();
        if (quorum.count() > voting) {
            throw new RuleViolation("concertation.quorum-impossible", quorum.count(), voting);
        }
        quorum.sectors().forEach((sector, least) -> {
            int there = seats.getOrDefault(sector, 0);
            if (least > there) {
                throw new RuleViolation("concertation.quorum-sector-impossible", least, there, sector.ordinal());
            }
        });
    }
}
