package ca.alliances.minutes;

import ca.alliances.concertation.Sector;
import ca.alliances.concertation.TableCode;
import ca.alliances.shared.Bilingual;
import java.time.LocalDate;

/**
 * Something at a table that who keeps it should look at.
 *
 * @param subject reference of the seat or the meeting, {@code null} when it is the table itself
 * @param seat number of the seat, {@code null} when it is none
 * @param sector of the seat, {@code null} when it is none
 * @param day when it ends or since when it is so, {@code null} when it was never otherwise
 * @param days how many days lie between that day and today
 */
public record Attention(
        Need need,
        TableCode table,
        Bilingual name,
        String subject,
        Integer seat,
        Sector sector,
        LocalDate day,
        Long days) {
    /** How many days without a meeting are too many. */
    public static final int LONG_SILENCE = 120;

    /** What it is, the most pressing first. */
    public enum Need {
        /** A mandate that ends in seven days or less, and nobody follows. */
        ENDS_7,
        /** A mandate that ended, and nobody followed. */
        ENDED,
        /** No meeting was held for 120 days. */
        NOT_MET,
        /** A meeting that ended and whose minutes are not adopted. */
        MINUTES,
        /** A seat that nobody has held yet. */
        VACANT,
        /** A mandate that ends in thirty days or less. */
        ENDS_30,
        /** In sixty days or less. */
        ENDS_60;

        /** Whether its day lies ahead. */
        public boolean isAhead() {
            return this == ENDS_7 || this == ENDS_30 || this == ENDS_60;
        }

        /** Whether it is mended by giving a seat to somebody. */
        public boolean isOfSeat() {
            return isAhead() || this == ENDED || this == VACANT;
        }
    }
}
