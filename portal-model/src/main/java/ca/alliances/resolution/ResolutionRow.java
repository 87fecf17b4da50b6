package ca.alliances.resolution;

import java.time.LocalDate;

/** A line of the register. */
public record ResolutionRow(
        String reference,
        String body,
        String number,
        LocalDate resolvedOn,
        String title,
        String project,
        ResolutionState state) {}
