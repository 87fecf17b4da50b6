package ca.alliances.meeting;

import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.QuorumRule;
import ca.alliances.concertation.Sector;
import ca.alliances.shared.RuleViolation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Who was entitled to vote on an item, with the absent and the recused. Frozen at the close, so that no later change of members changes a
 * result.
 *
 * @param seats all voting seats that are held, in the order of the roll
 */
public record VotingRoll(List<Entitled> seats) {
    /** Cannot change any more. */
    public VotingRoll {
        seats = List.copyOf(seats);
    }

    /** How many count as members for this vote: all but the recused, there or not. */
    public int entitled() {
        return seats.size() - count(Standing.RECUSED);
    }

    /** How many seats may vote. */
    public int present() {
        return count(Standing.PRESENT);
    }

    private int count(Standing standing) {
        return (int) seats.stream().filter(each -> each.standing() == standing).count();
    }

    /**
     * The seat for which that person votes.
     *
     * @throws RuleViolation {@code meeting.recused}, or {@code meeting.not-entitled} when that person does not vote for that seat now
     */
    public Entitled requireMayVote(String seat, MemberReference who) {
        Entitled entitled = seats.stream()
                .filter(each -> each.seat().equals(seat))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("meeting.not-entitled"));
        if (entitled.standing() == Standing.RECUSED) {
            throw new RuleViolation("meeting.recused");
        }
        if (!who.equals(entitled.voter())) {
            throw new RuleViolation("meeting.not-entitled");
        }
        return entitled;
    }

    /** Whether there are enough. */
    public QuorumState quorum(QuorumRule rule) {
        Map<Sector, Integer> bySector = new EnumMap<>(Sector.class);
        for (Entitled each : seats) {
            if (each.standing() == Standing.PRESENT) {
                bySector.merge(each.sector(), 1, Integer::sum);
            }
        }
        List<QuorumState.OfSector> sectors = rule.sectors().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> new QuorumState.OfSector(
                        each.getKey(), bySector.getOrDefault(each.getKey(), 0), each.getValue()))
                .toList();
        return new QuorumState(present(), entitled(), rule.count(), rule.share().of(entitled()), sectors);
    }
}
