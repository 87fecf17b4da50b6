package ca.alliances.meeting;

import ca.alliances.concertation.DecisionMethod;
import ca.alliances.concertation.TieRule;
import ca.alliances.concertation.VoteBase;
import ca.alliances.shared.RuleViolation;
import java.util.Collection;

/**
 * By what a motion is decided, pinned when its vote opens.
 *
 * @param binding whether its result binds; a consultative vote is counted alike and binds nobody
 */
public record VotingTerms(DecisionMethod method, VoteBase base, TieRule tie, boolean binding) {
    /**
     * A consultative vote may always open.
     *
     * @throws RuleViolation {@code meeting.quorum-missing} with how many are there and must be, or {@code meeting.quorum-sector-missing} with
     *     how many seats of a sector are not there, for a binding vote below the quorum
     */
    public void requireMayOpen(QuorumState quorum) {
        if (!binding || quorum.isMet()) {
            return;
        }
        if (quorum.present() < quorum.needed()) {
            throw new RuleViolation("meeting.quorum-missing", quorum.present(), quorum.needed());
        }
        throw new RuleViolation(
                "meeting.quorum-sector-missing",
                quorum.missing().stream().mapToInt(QuorumState.Missing::seats).sum());
    }

    /** @throws RuleViolation {@code meeting.choice-not-offered} for what this method does not ask */
    public void requireOffered(Ballot ballot) {
        if (!Choice.of(method).contains(ballot.choice())) {
            throw new RuleViolation("meeting.choice-not-offered");
        }
    }

    void requireCountable(Collection<Ballot> ballots, VotingRoll roll) {
        if (ballots.size() > roll.entitled()) {
            throw new RuleViolation("meeting.ballots-too-many", ballots.size(), roll.entitled());
        }
        ballots.forEach(this::requireOffered);
    }
}
