package ca.alliances.meeting;

import ca.alliances.concertation.DecisionMethod;
import ca.alliances.concertation.QuorumRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a vote came out, with all its arithmetic.
 *
 * @param tally unless options were put in order
 * @param runoff when options were put in order
 * @param quorum of the moment at which the vote was closed
 */
public record VoteCount(Optional<Tally> tally, Optional<Runoff> runoff, QuorumState quorum, VoteOutcome outcome) {
    /**
     * Counts a vote from what is frozen.
     *
     * @param ballots all that were cast; none when hands were counted
     * @throws ca.alliances.shared.RuleViolation {@code meeting.hands-too-many}
     */
    public static VoteCount of(Motion motion, QuorumRule rule, List<Ballot> ballots, VotingRoll roll, Choice chair) {
        QuorumState quorum = roll.quorum(rule);
        if (motion.terms().method() == DecisionMethod.RANKED_CHOICE) {
            Runoff runoff = Runoff.of(motion.terms(), motion.options().size(), ballots, roll);
            return of(Optional.empty(), Optional.of(runoff), quorum, motion, runoff.outcome());
        }
        Tally tally = motion.hands()
                .map(hands -> Tally.of(motion.terms(), hands, roll, chair))
                .orElseGet(() -> Tally.of(motion.terms(), ballots, roll, chair));
        return of(Optional.of(tally), Optional.empty(), quorum, motion, tally.outcome());
    }

    /** A vote that was to bind does not when the quorum was lost while it was open. */
    private static VoteCount of(
            Optional<Tally> tally, Optional<Runoff> runoff, QuorumState quorum, Motion motion, VoteOutcome counted) {
        boolean lost = motion.terms().binding() && !quorum.isMet();
        return new VoteCount(tally, runoff, quorum, lost ? VoteOutcome.WITHOUT_EFFECT : counted);
    }

    /** The text of the resolution: the motion, and the options in the order in which they were put. */
    public String resolved(Motion motion) {
        return motion.text()
                + runoff.map(counted -> IntStream.range(0, counted.order().size())
                                .mapToObj(i -> "\n" + (i + 1) + ". "
                                        + motion.options().get(counted.order().get(i) - 1))
                                .collect(Collectors.joining()))
                        .orElse("");
    }
}
