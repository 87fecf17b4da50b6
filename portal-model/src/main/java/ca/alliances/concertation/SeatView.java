package ca.alliances.concertation;

import java.time.LocalDate;
import java.util.List;

/**
 * A seat with all who ever held it, for who keeps its table.
 *
 * @param label for whom it stands more exactly, {@code null} when that is not said
 * @param to last day on which it is open, {@code null} without one
 * @param mandates the last one first
 */
public record SeatView(
        String reference,
        TableCode table,
        int number,
        Sector sector,
        String label,
        LocalDate from,
        LocalDate to,
        List<MandateView> mandates,
        long version) {}
