package ca.alliances.review;

import ca.alliances.application.ApplicationReference;
import ca.alliances.shared.Bilingual;
import java.time.Instant;
import java.util.List;

/**
 * The sheet of one member as he fills it.
 *
 * @param version what the page hands back with a change
 * @param total of what is scored so far
 * @param finalisedAt when it became final, or {@code null}
 */
public record Scoring(
        ApplicationReference reference,
        String title,
        long version,
        List<Line> lines,
        Points total,
        Instant savedAt,
        Instant finalisedAt) {

    /** A criterion of the call and what the member gives it. */
    public record Line(int position, Bilingual title, int weight, boolean eliminatory, Integer score, String comment) {}

    /** Whether it is final. */
    public boolean isFinal() {
        return finalisedAt != null;
    }
}
