package ca.alliances.review;

import ca.alliances.application.ApplicationReference;
import java.time.Instant;

/**
 * A file before a committee, as its members list it: until they have declared, no more than its number, its title and who asks; to who
 * withdrew only its number.
 *
 * @param title {@code null} for who withdrew, like the organization
 * @param interest {@code null} before the declaration
 * @param finalisedAt {@code null} before the scores are final
 */
public record ReviewLine(
        ApplicationReference reference,
        String title,
        String organization,
        String committee,
        Instant openedAt,
        Boolean interest,
        Instant finalisedAt) {
    /** What the member has to do next: {@code DECLARE}, {@code SCORE}, {@code NOTHING} when final, {@code RECUSED}. */
    public String next() {
        if (interest == null) {
            return "DECLARE";
        }
        if (isRecused()) {
            return "RECUSED";
        }
        return finalisedAt == null ? "SCORE" : "NOTHING";
    }

    /** Whether the member withdrew because he has an interest. */
    public boolean isRecused() {
        return Boolean.TRUE.equals(interest);
    }
}
