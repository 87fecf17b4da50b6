package ca.alliances.concertation;

import ca.alliances.shared.Share;
import java.time.LocalDate;
import java.util.List;

/**
 * A table as its page shows it.
 *
 * @param territory name of its territory, {@code null} for the whole tenant
 * @param closedOn {@code null} while it meets
 * @param seats those that were open on the day that is looked at
 * @param kept whether the reader keeps it
 * @param run whether the reader runs its meetings
 * @param registered by what the register of resolutions knows it
 */
public record TableView(
        TableCode code,
        TableProfile profile,
        String territory,
        LocalDate closedOn,
        List<SeatRow> seats,
        boolean kept,
        boolean run,
        String registered,
        long version) {
    /** How many seats of each sector there were and how many were held; sectors without a seat are left out. */
    public List<SectorShare> composition() {
        return SectorShare.sums(
                seats.stream().map(seat -> new SectorShare(seat.sector(), 1, seat.mandate() == null ? 0 : 1)));
    }

    /** How many of the seats somebody holds. */
    public long held() {
        return seats.stream().filter(seat -> seat.mandate() != null).count();
    }

    /** What part of those who sat there sat for lived experience, to the nearest hundredth; {@code null} when nobody sat there. */
    public Share livedShare() {
        long lived = seats.stream()
                .filter(seat -> seat.mandate() != null && seat.sector() == Sector.LIVED_EXPERIENCE)
                .count();
        return TableRow.part(lived, held());
    }
}
