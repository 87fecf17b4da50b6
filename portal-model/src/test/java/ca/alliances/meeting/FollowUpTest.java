package ca.alliances.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.alliances.concertation.MemberReference;
import ca.alliances.shared.Quebec;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FollowUpTest {
    private static final LocalDate ASKED = Quebec.date(Meetings.DAY);
    private static final LocalDate DUE = ASKED.plusDays(20);

    private final FollowUp action = new FollowUp(
            new MeetingReference("HCN-2026-R-03"),
            1,
            new FollowUp.Task("Écrire au CISSS", MemberReference.random(), "Paul", DUE),
            Meetings.act(Meetings.DAY));

    @Test
    void isRemindedOnceBeforeOnceOnItsDayAndThenWeekly() {
        assertEquals(List.of(-3, 0, 7, 14), reminded(Set.of()));
    }

    @Test
    void losesNoReminderByDaysWithoutARound() {
        assertEquals(List.of(-1, 1, 9, 14), reminded(Set.of(-3, -2, 0, 7, 8)));
    }

    @Test
    void isRemindedOnceForDaysThatWereAllLost() {
        assertEquals(List.of(15), reminded(Set.of(-3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14)));
    }

    /** The days, counted from the one on which it is due, on which its owner is reminded; on some there is no round. */
    private List<Integer> reminded(Set<Integer> lost) {
        List<Integer> days = new ArrayList<>();
        for (int day = -20; day <= 20; day++) {
            if (!lost.contains(day) && action.wantsReminder(DUE.plusDays(day))) {
                action.remind(DUE.plusDays(day));
                days.add(day);
            }
        }
        return days;
    }
}
