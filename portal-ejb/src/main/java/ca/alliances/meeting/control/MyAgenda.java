package ca.alliances.meeting.control;

import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.MemberSeat;
import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.boundary.TableDesk;
import ca.alliances.meeting.Invitation;
import ca.alliances.meeting.Invited;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.MeetingState;
import ca.alliances.meeting.MeetingView;
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
import java.util.Optional;
import java.util.Set;

/** The meetings that lie before a member. */
@ApplicationScoped
public class MyAgenda {
    private static final Set<MeetingState> BEFORE_HIM = Set.of(MeetingState.CONVENED, MeetingState.UNDER_WAY);

    @Inject
    private TableDesk tables;

    @Inject
    private MeetingQueries queries;

    @Inject
    private AnswerBook book;

    @Inject
    private Clock clock;

    /** Those to which he is asked, himself or as a substitute, and that are not over, the next one on top. */
    public List<Invitation> next(MemberReference member) {
        Map<TableCode, Bilingual> names = new HashMap<>();
        Instant now = clock.instant();
        LocalDate today = Quebec.date(now);
        for (MemberSeat seat : tables.seats(member)) {
            if (!seat.from().isAfter(today) && (seat.to() == null || !seat.to().isBefore(today))) {
                names.put(seat.table(), seat.name());
            }
        }
        return queries.told(names.keySet(), now.minus(1, ChronoUnit.DAYS)).stream()
                .filter(meeting -> BEFORE_HIM.contains(meeting.state()))
                .filter(meeting -> meeting.state() == MeetingState.UNDER_WAY
                        || !meeting.form().endsAt().isBefore(now))
                .flatMap(meeting -> asked(meeting, member)
                        .map(each -> new Invitation(MeetingView.of(meeting, names.get(meeting.table()), 0, now), each))
                        .stream())
                .toList();
    }

    /** Himself, or as the substitute of somebody. */
    private Optional<Invited> asked(Meeting meeting, MemberReference member) {
        return book.find(meeting, member)
                .or(() -> tables
                        .roll(meeting.table(), Quebec.date(meeting.form().startsAt()))
                        .stream()
                        .filter(entry -> member.equals(entry.substitute()))
                        .map(entry -> new Invited(member, entry.substituteName(), null, null, null))
                        .findFirst());
    }
}
