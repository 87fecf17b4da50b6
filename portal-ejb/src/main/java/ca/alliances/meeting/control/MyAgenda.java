package ca.alliances.meeting.control;

import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.MemberSeat;
import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.boundary.TableDesk;
import ca.alliances.meeting.Answer;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.MeetingState;
import ca.alliances.meeting.MeetingView;
import ca.alliances.meeting.MyMeeting;
import ca.alliances.shared.Bilingual;
import ca.alliances.shared.Quebec;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The meetings that lie before a member. */
@ApplicationScoped
public class MyAgenda {
    @Inject
    private TableDesk tables;

    @Inject
    private MeetingQueries queries;

    @Inject
    private Clock clock;

    /** Those to which he is asked, himself or as a substitute, and that are not over, the next one on top. */
    public List<MyMeeting> next(MemberReference member) {
        Instant now = clock.instant();
        List<MemberSeat> seats = tables.seats(member);
        Map<TableCode, Bilingual> names = new HashMap<>();
        seats.stream()
                .filter(seat -> seat.holds(Quebec.date(now)))
                .forEach(seat -> names.put(seat.table(), seat.name()));
        List<Meeting> before = queries.told(names.keySet(), now.minus(1, ChronoUnit.DAYS)).stream()
                .filter(meeting -> isBeforeHim(meeting, now) && isAsked(meeting, seats))
                .toList();
        Map<MeetingReference, Answer> answers = queries.answers(member, before);
        return before.stream()
                .map(meeting -> new MyMeeting(
                        MeetingView.of(meeting, names.get(meeting.table()), 0, now), answers.get(meeting.reference())))
                .toList();
    }

    private static boolean isBeforeHim(Meeting meeting, Instant now) {
        return meeting.state() == MeetingState.UNDER_WAY
                || meeting.state() == MeetingState.CONVENED
                        && !meeting.form().endsAt().isBefore(now);
    }

    private static boolean isAsked(Meeting meeting, List<MemberSeat> seats) {
        LocalDate day = Quebec.date(meeting.form().startsAt());
        return seats.stream().anyMatch(seat -> seat.table().equals(meeting.table()) && seat.holds(day));
    }
}
