package ca.alliances.meeting.web;

import ca.alliances.meeting.SeatView;
import jakarta.faces.model.SelectItem;
import java.util.Collection;
import java.util.List;

/** Seats of a meeting as a form offers them. */
final class SeatChoice {
    private SeatChoice() {}

    /** All of them, by who holds them. */
    static List<SelectItem> all(Collection<SeatView> seats) {
        return seats.stream()
                .map(seat -> new SelectItem(seat.entry().seat(), seat.entry().name()))
                .toList();
    }

    /** Those of which somebody is there who may vote, by who that is. */
    static List<SelectItem> voting(Collection<SeatView> seats) {
        return seats.stream()
                .filter(seat -> seat.present()
                        && !seat.recused()
                        && seat.entry().sector().votes())
                .map(seat -> new SelectItem(seat.entry().seat(), seat.name()))
                .toList();
    }
}
