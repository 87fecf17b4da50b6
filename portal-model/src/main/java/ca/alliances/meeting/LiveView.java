package ca.alliances.meeting;

import java.time.Instant;
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

    /**
     * Somebody keeps away from an item, or kept away until it was taken back.
     *
     * @param reason {@code null} when the interest was known before
     * @param takenBackAt {@code null} when it holds, like the reason for that
     */
    public record RecusalView(
            int item,
            String seat,
            String name,
            RecusalCause cause,
            String reason,
            Instant takenBackAt,
            String takenBackReason) {
        /** Whether it holds. */
        public boolean holds() {
            return takenBackAt == null;
        }
    }

    /** How many seats have somebody there. */
    public long present() {
        return seats.stream().filter(SeatView::present).count();
    }

    /** The motion whose vote is open, if one is. */
    public Optional<MotionView> open() {
        return motions.stream().filter(MotionView::open).findFirst();
    }
}
