package ca.alliances.concertation;

import java.time.Instant;

/**
 * A mandate, for who keeps its table.
 *
 * @param name by which the holder is called at the table
 * @param substitute by which the substitute is called, {@code null} without one
 * @param recordedAt when it was written down
 * @param endReason why it was ended earlier, {@code null} when it was not
 * @param takenBack whether it was taken back before it began
 */
public record MandateView(
        String reference,
        String seat,
        TableCode table,
        MandateTerms terms,
        String name,
        String substitute,
        Instant recordedAt,
        String endReason,
        boolean takenBack,
        long version) {}
