package ca.alliances.concertation;

import java.time.LocalDate;

/**
 * A seat of a table on a day, with who held it then.
 *
 * @param label for whom it stands more exactly, {@code null} when that is not said
 * @param mandate reference of the mandate, {@code null} when the seat was vacant, as all that follows
 * @param name by which the holder is called at the table
 * @param substitute by which the substitute is called, {@code null} without one
 * @param to last day, {@code null} without one
 * @param daysLeft until that day, when it comes within sixty days of today and nobody follows yet; else {@code null}
 */
public record SeatRow(
        String reference,
        int number,
        Sector sector,
        String label,
        String mandate,
        MemberReference member,
        String name,
        String substitute,
        Office office,
        LocalDate from,
        LocalDate to,
        Long daysLeft) {
    /** A seat that nobody held. */
    public static SeatRow vacant(String reference, int number, Sector sector, String label) {
        return new SeatRow(reference, number, sector, label, null, null, null, null, null, null, null, null);
    }
}
