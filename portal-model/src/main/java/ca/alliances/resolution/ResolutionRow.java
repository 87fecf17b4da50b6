package ca.alliances.resolution;

import java.time.Instant;
import java.time.LocalDate;

/** A line of the register. */
public record ResolutionRow(
        String reference,
        String body,
        String number,
        LocalDate resolvedOn,
        String title,
        String project,
        String repealedBy,
        Instant correctedAt,
        String replacement) {
    /** Whether it counts today. */
    public ResolutionState state() {
        return ResolutionState.of(repealedBy, correctedAt, replacement);
    }
}
