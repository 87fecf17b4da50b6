package ca.alliances.review;

import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TypedText;

/** What a member gives one criterion, named by its place; the score is {@code null} until there is one, the comment when there is none. */
public record Score(int position, Integer score, String comment) {
    /** @throws RuleViolation {@code review.score-range} */
    public Score {
        if (score != null && (score < 0 || score > ScoreSheet.HIGHEST)) {
            throw new RuleViolation("review.score-range");
        }
        comment = TypedText.atMost(2_000, comment);
    }

    void requireFinal() {
        if (score == null) {
            throw new RuleViolation("review.score-missing", position);
        }
        if (score <= ScoreSheet.NEEDS_COMMENT && comment == null) {
            throw new RuleViolation("review.comment-missing", position);
        }
    }
}
