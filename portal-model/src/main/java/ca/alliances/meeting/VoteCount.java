package ca.alliances.meeting;

import ca.alliances.concertation.DecisionMethod;
import ca.alliances.concertation.QuorumRule;
import java.util.List;
import java.util.Optional;

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
     * @param said the hands that were counted, or the ballots that were cast
     * @throws ca.alliances.shared.RuleViolation {@code meeting.hands-too-many}
     */
    public static VoteCount of(Motion motion, QuorumRule rule, Said said, VotingRoll roll) {
        QuorumState quorum = roll.quorum(rule);
        if (motion.terms().method() == DecisionMethod.RANKED_CHOICE) {
            Runoff runoff = Runoff.of(motion.terms(), motion.options().size(), said.ballots(), roll);
            return of(Optional.empty(), Optional.of(runoff), quorum, motion, runoff.outcome());
        }
        Tally tally = said.hands()
                .map(hands -> Tally.of(motion.terms(), hands, roll, said.chair()))
                .orElseGet(() -> Tally.of(motion.terms(), said.ballots(), roll, said.chair()));
        return of(Optional.of(tally), Optional.empty(), quorum, motion, tally.outcome());
    }

    /**
     * What was said in a vote.
     *
     * @param ballots none when hands were counted
     * @param chair what who chairs voted, {@code null} when that is not known
     */
    public record Said(Optional<Hands> hands, List<Ballot> ballots, Choice chair) {}

    /** What is kept of it with the motion. */
    public VoteResult result(VoteWay way, Said said) {
        return switch (way) {
            case HANDS -> VoteResult.ofHands(outcome, said.hands().orElseThrow(), said.chair());
            case NAMED -> VoteResult.ofNames(outcome, said.chair());
            case SECRET -> VoteResult.ofSecrets(outcome, said.ballots());
        };
    }

    /** A vote that was to bind does not when the quorum was lost while it was open. */
    private static VoteCount of(
            Optional<Tally> tally, Optional<Runoff> runoff, QuorumState quorum, Motion motion, VoteOutcome counted) {
        boolean lost = motion.terms().binding() && !quorum.isMet();
        return new VoteCount(tally, runoff, quorum, lost ? VoteOutcome.WITHOUT_EFFECT : counted);
    }

    /** The text of the resolution: the motion, and the options in the order in which they were put. */
    public String resolved(Motion motion) {
        return motion.text(runoff.map(Runoff::order).orElse(List.of()));
    }
}
