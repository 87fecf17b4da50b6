package ca.alliances.concertation;

import ca.alliances.shared.Share;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A table as its page shows it.
 *
 * @param territory name of its territory, {@code null} for the whole tenant
 * @param closedOn {@code null} while it meets
 * @param seats those that were open on the day that is looked at
 * @param kept whether the reader keeps it
 */
public record TableView(
        TableCode code,
        TableProfile profile,
        String territory,
        LocalDate closedOn,
        List<SeatRow> seats,
        boolean kept,
        long version) {
    /** How many seats of each sector there were and how many were held; sectors without a seat are left out. */
    public List<SectorShare> composition() {
        Map<Sector, SectorShare> shares = new EnumMap<>(Sector.class);
        seats.forEach(seat -> shares.merge(
                seat.sector(),
                new SectorShare(seat.sector(), 1, seat.mandate() == null ? 0 : 1),
                (one, other) ->
                        new SectorShare(one.sector(), one.target() + other.target(), one.held() + other.held())));
        return List.copyOf(shares.values());
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
