package ca.alliances.concertation;

import ca.alliances.shared.Bilingual;
import java.time.LocalDate;

/** That a member sits, sat or will sit at a table, himself or as a substitute; {@code to} is {@code null} without a last day. */
public record MemberSeat(
        TableCode table, Bilingual name, Sector sector, boolean substitute, LocalDate from, LocalDate to) {
    /** Whether that is so on that day. */
    public boolean holds(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }
}
