package ca.alliances.minutes.control;

import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.RollEntry;
import ca.alliances.meeting.LiveView;
import ca.alliances.meeting.LiveView.MovementView;
import ca.alliances.meeting.Movement;
import ca.alliances.meeting.PresenceEvent;
import ca.alliances.meeting.PresenceMode;
import ca.alliances.meeting.SeatView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who was invited to a meeting and who came, from when until when. */
public record Attendees(List<RollEntry> roll, List<PresenceEvent> events) {
    /**
     * A stay of somebody.
     *
     * @param until {@code null} for who stayed to the end
     */
    public record Stay(boolean substitute, PresenceMode mode, Instant from, Instant until) {}

    /** Those of a meeting. */
    public static Attendees of(LiveView live) {
        return new Attendees(
                live.seats().stream().map(SeatView::entry).toList(),
                live.movements().stream()
                        .filter(each -> !each.struck())
                        .map(MovementView::event)
                        .sorted(Comparator.naturalOrder())
                        .toList());
    }

    /** All stays of who sits there, member and substitute, in order. */
    List<Stay> stays(RollEntry entry) {
        List<Stay> stays = new ArrayList<>();
        for (boolean substitute : new boolean[] {false, true}) {
            Stay open = null;
            for (PresenceEvent event : events) {
                if (event.seat().equals(entry.seat()) && event.substitute() == substitute) {
                    open = next(stays, open, event);
                }
            }
            if (open != null) {
                stays.add(open);
            }
        }
        return stays;
    }

    /** Who goes on in another way stays. */
    private static Stay next(List<Stay> stays, Stay open, PresenceEvent event) {
        if (event.movement() == Movement.LEFT) {
            if (open != null) {
                stays.add(new Stay(open.substitute(), open.mode(), open.from(), event.at()));
            }
            return null;
        }
        return new Stay(event.substitute(), event.mode(), open == null ? event.at() : open.from(), null);
    }

    /** Whoever was there, if only for a while, by the name that the table knows. */
    public Map<MemberReference, String> present() {
        Map<MemberReference, String> present = new LinkedHashMap<>();
        for (RollEntry entry : roll) {
            for (Stay stay : stays(entry)) {
                present.put(
                        stay.substitute() ? entry.substitute() : entry.member(),
                        stay.substitute() ? entry.substituteName() : entry.name());
            }
        }
        return present;
    }
}
