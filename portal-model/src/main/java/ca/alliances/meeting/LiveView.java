package ca.alliances.meeting;

import java.util.List;
import java.util.Optional;

/**
 * A meeting that sits or was held, at an instant.
 *
 * @param quorum for the item at which the table is, or for all when it is at none; empty before it begins
 * @param movements what was written of presences, the last on top, with the names
 */
public record LiveView(
        MeetingView meeting,
        List<SeatView> seats,
        Optional<QuorumState> quorum,
        List<MotionView> motions,
        List<MovementView> movements,
        List<RecusalView> recusals) {
    /** Somebody came or went; {@code struck} when that was a mistake. */
    public record MovementView(PresenceEvent event, String name, boolean struck) {}

    /** Somebody keeps away from an item; the reason is {@code null} when it was declared elsewhere. */
    public record RecusalView(int item, String name, RecusalCause cause, String reason) {}

    /** How many seats have somebody there. */
    public long present() {
        return seats.stream().filter(SeatView::present).count();
    }

    /** The motion whose vote is open, if one is. */
    public Optional<MotionView> open() {
        return motions.stream().filter(MotionView::open).findFirst();
    }
}
