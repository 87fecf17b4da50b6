package ca.alliances.meeting.control;

import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.MemberSeat;
import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.boundary.TableDesk;
import ca.alliances.meeting.CalendarEvent;
import ca.alliances.meeting.Meeting;
import ca.alliances.shared.Bilingual;
import ca.alliances.shared.Quebec;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the meetings say of a member to his private calendar. */
@ApplicationScoped
public class MemberCalendar {
    /** So many months back a calendar shows what was. */
    private static final int MONTHS = 6;

    @Inject
    private TableDesk tables;

    @Inject
    private MeetingQueries queries;

    @Inject
    private MeetingEvents events;

    @Inject
    private Clock clock;

    /** The member who the person of this request is, if he sits at a table now. */
    public Optional<MemberReference> self() {
        return tables.self().filter(member -> sits(tables.seats(member)));
    }

    private boolean sits(List<MemberSeat> seats) {
        LocalDate today = Quebec.date(clock.instant());
        return seats.stream().anyMatch(seat -> seat.holds(today));
    }

    /** The meetings of that member where he sits on their day, also cancelled ones; none once he sits nowhere. */
    public List<CalendarEvent> events(MemberReference member) {
        List<MemberSeat> seats = tables.seats(member);
        if (!sits(seats)) {
            return List.of();
        }
        Map<TableCode, Bilingual> names = new HashMap<>();
        seats.forEach(seat -> names.put(seat.table(), seat.name()));
        Instant since = clock.instant().atZone(Quebec.ZONE).minusMonths(MONTHS).toInstant();
        Locale language = tables.contact(member).language();
        return queries.told(names.keySet(), since).stream()
                .filter(meeting -> asked(meeting, seats))
                .map(meeting -> events.of(meeting, names.get(meeting.table()), language))
                .toList();
    }

    private static boolean asked(Meeting meeting, List<MemberSeat> seats) {
        LocalDate day = Quebec.date(meeting.form().startsAt());
        return seats.stream().anyMatch(seat -> seat.table().equals(meeting.table()) && seat.holds(day));
    }
}
