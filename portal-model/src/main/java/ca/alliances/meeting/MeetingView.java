package ca.alliances.meeting;

import ca.alliances.shared.Bilingual;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A meeting as those who may read its table see it.
 *
 * @param noticeDays that the rules of the table want
 * @param daysLeft whole days until it is held; below 0 when it was
 */
public record MeetingView(
        MeetingReference reference,
        Bilingual table,
        MeetingForm form,
        MeetingState state,
        long version,
        int noticeDays,
        long daysLeft,
        Optional<Instant> convenedAt,
        Optional<String> shortNoticeReason,
        Optional<String> cancelReason,
        Optional<Instant> begunAt,
        Optional<Instant> endedAt,
        List<ItemView> agenda) {
    /** A copy of the meeting. */
    public static MeetingView of(Meeting meeting, Bilingual table, int noticeDays, Instant now) {
        return new MeetingView(
                meeting.reference(),
                table,
                meeting.form(),
                meeting.state(),
                meeting.version(),
                noticeDays,
                meeting.daysUntil(now),
                meeting.convenedAt(),
                meeting.shortNoticeReason(),
                meeting.cancelReason(),
                meeting.begunAt(),
                meeting.endedAt(),
                ItemView.of(meeting));
    }

    /** Whether its members would be told later than the rules of the table want. */
    public boolean noticeShort() {
        return daysLeft < noticeDays;
    }

    /** How long its items are to take in all, in minutes. */
    public int minutes() {
        return agenda.stream().mapToInt(ItemView::minutes).sum();
    }

    /** The item at which the table is, if it is at one. */
    public Optional<ItemView> current() {
        return agenda.stream().filter(ItemView::current).findFirst();
    }
}
