package ca.alliances.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A motion as those who may read its table see it.
 *
 * @param seconder {@code null} when nobody supports it
 * @param effect {@code null} when it moves no project
 * @param repeals number of the resolution of its table that it repeals, {@code null} for none
 * @param voters none before the vote opens; how they voted, only by name and once it is over
 * @param count the whole arithmetic, once it is over
 * @param resolution {@code null} when it became none
 */
public record MotionView(
        int number,
        List<Integer> items,
        String text,
        String mover,
        String seconder,
        VotingTerms terms,
        VoteWay way,
        List<String> options,
        ProjectEffect effect,
        String repeals,
        MotionState state,
        Instant openedAt,
        Instant closedAt,
        List<VoterView> voters,
        Optional<VoteCount> count,
        String resolution) {
    /** How many have voted. */
    public long voted() {
        return voters.stream().filter(VoterView::voted).count();
    }

    /** Whether its vote is open. */
    public boolean open() {
        return state == MotionState.OPEN;
    }
}
