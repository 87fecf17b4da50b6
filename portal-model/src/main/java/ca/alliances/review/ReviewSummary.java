package ca.alliances.review;

import ca.alliances.application.ApplicationReference;
import ca.alliances.shared.Bilingual;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Where a committee stands with a file: scores by criterion, who has scored, whether there is a quorum. The scores of who has an interest
 * are not in it.
 *
 * @param version moves with every score that comes to count or no longer does; a page that leads to an advice hands it back
 * @param average mean of the final totals; nothing when there is none
 * @param failed an eliminatory criterion is below half of its scale
 * @param recommendation of this round, once it is recorded
 */
public record ReviewSummary(
        ApplicationReference reference,
        String title,
        String committee,
        int round,
        long version,
        List<Criterion> criteria,
        Optional<Points> average,
        boolean failed,
        Quorum quorum,
        List<Member> members,
        Optional<RecommendationView> recommendation) {

    /** A criterion with the mean of its scores, the lowest, the highest, and what the members say; the mean is {@code null} without scores. */
    public record Criterion(
            int position,
            Bilingual title,
            int weight,
            boolean eliminatory,
            BigDecimal mean,
            Integer lowest,
            Integer highest,
            List<Remark> remarks) {}

    /** A comment with its score. */
    public record Remark(String by, Integer score, String comment) {}

    /**
     * A member and where he stands; the rest is there only for who must know it.
     *
     * @param reason of an interest, {@code null} without one
     * @param hinted scores or may score, though his yearly declaration of interests names who applies
     */
    public record Member(String name, State state, String reason, boolean hinted) {}

    /** Where a member stands with a file. */
    public enum State {
        /** Has not said whether he has an interest. */
        UNDECLARED,
        /** Scores, not final yet. */
        SCORING,
        /** His scores are final. */
        FINAL,
        /** Kept away by an interest. */
        RECUSED
    }

    /** Whether a member has still to declare or to score. */
    public boolean isUnfinished() {
        return members.stream().anyMatch(each -> each.state() == State.SCORING || each.state() == State.UNDECLARED);
    }

    /** Whether the average is enough and no eliminatory criterion fails. */
    public boolean passes() {
        return !failed && average.filter(Points::passes).isPresent();
    }
}
