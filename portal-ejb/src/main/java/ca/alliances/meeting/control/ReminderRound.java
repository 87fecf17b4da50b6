package ca.alliances.meeting.control;

import ca.alliances.concertation.ContactWay;
import ca.alliances.concertation.MemberContact;
import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.boundary.TableDesk;
import ca.alliances.meeting.FollowUp;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.MeetingState;
import ca.alliances.notification.Letter;
import ca.alliances.notification.LetterKind;
import ca.alliances.notification.Recipient;
import ca.alliances.notification.boundary.Letters;
import ca.alliances.shared.Quebec;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The reminders of a tenant that are due now: of meetings two days before, of actions before they are due, on their day and every week after it. And
 * whoever has come to a table or left it since its members were invited is invited, or told that he is not.
 */
@ApplicationScoped
public class ReminderRound {
    private static final int MEETING_DAYS = 2;

    @Inject
    private MeetingQueries meetings;

    @Inject
    private MeetingRepository repository;

    @Inject
    private FollowUpRepository followUps;

    @Inject
    private Convocation convocation;

    @Inject
    private TableDesk tables;

    @Inject
    private Letters letters;

    @Inject
    private Clock clock;

    /** Writes them, and says how many meetings and actions there were. */
    public int remind() {
        Instant now = clock.instant();
        LocalDate today = Quebec.date(now);
        Instant end =
                today.plusDays(MEETING_DAYS + 1L).atStartOfDay(Quebec.ZONE).toInstant();
        List<Meeting> ahead = meetings.convened(now);
        ahead.forEach(this::settle);
        List<Meeting> soon = ahead.stream()
                .filter(meeting -> meeting.form().startsAt().isBefore(end) && wasToldBefore(meeting))
                .toList();
        soon.forEach(convocation::remind);
        List<FollowUp> due = followUps.dueBy(FollowUp.near(today)).stream()
                .filter(action -> action.wantsReminder(today))
                .toList();
        Map<MemberReference, MemberContact> owners =
                tables.contacts(due.stream().map(FollowUp::owner).collect(Collectors.toSet()));
        due.forEach(action -> remind(action, owners.get(action.owner()), today));
        return soon.size() + due.size();
    }

    /** A mandate began or ended, or an address was written down, since the members were invited. */
    private void settle(Meeting meeting) {
        Meeting locked = repository.locked(meeting.reference());
        if (locked.state() == MeetingState.CONVENED) {
            convocation.settle(locked);
        }
    }

    /** Who was invited a day ago needs no reminder. */
    private static boolean wasToldBefore(Meeting meeting) {
        LocalDate told = Quebec.date(meeting.convenedAt().orElseThrow());
        return ChronoUnit.DAYS.between(told, Quebec.date(meeting.form().startsAt())) > MEETING_DAYS;
    }

    /** Who has no mail is named to who runs the meetings of the table, on their pages. */
    private void remind(FollowUp action, MemberContact contact, LocalDate today) {
        if (contact.way() != ContactWay.EMAIL) {
            return;
        }
        letters.post(new Letter(
                "action/" + action.reference() + "/" + today,
                LetterKind.ACTION_DUE,
                new Recipient(contact.email(), contact.name(), contact.language()),
                "meeting/mine",
                List.of(action.text(), meetings.nameOf(action.table()), action.dueOn())));
        action.remind(today);
    }
}
