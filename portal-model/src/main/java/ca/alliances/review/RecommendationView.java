package ca.alliances.review;

import ca.alliances.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the committee advised on a file, for those who decide and for those who read.
 *
 * @param round which time the file was before it, from 1
 * @param quorumReason why it was recorded without a quorum, if it was
 */
public record RecommendationView(
        int round,
        String committee,
        boolean favourable,
        Money amount,
        List<String> conditions,
        String advice,
        Optional<String> quorumReason,
        Points average,
        Instant at) {
    /** Of a round that is over. */
    public static Optional<RecommendationView> of(ReviewRound round) {
        return round.recommendation()
                .map(given -> new RecommendationView(
                        round.number(),
                        round.committee(),
                        given.isFavourable(),
                        given.amount(),
                        given.conditions(),
                        given.advice(),
                        given.quorumReason(),
                        given.average(),
                        given.at()));
    }
}
