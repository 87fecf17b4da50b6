package ca.alliances.minutes;

import java.time.Instant;

/**
 * A correction as who proposed it and who answers it see it.
 *
 * @param text how the section should read
 * @param name of who proposed it, as the table knows it
 * @param answer why it was declined, else {@code null}
 * @param answeredAt {@code null} while nobody has answered
 */
public record CorrectionView(
        int number,
        SectionKey section,
        String text,
        String reason,
        String name,
        Instant proposedAt,
        CorrectionState state,
        String answer,
        Instant answeredAt) {
    /** Whether it waits for an answer. */
    public boolean open() {
        return state == CorrectionState.OPEN;
    }
}
