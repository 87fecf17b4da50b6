package ca.alliances.usecase;

import ca.alliances.concertation.MemberReference;
import ca.alliances.meeting.CalendarEvent;
import ca.alliances.meeting.control.MemberCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Members and their meetings as a test has them. */
@ApplicationScoped
public class KnownCalendars implements MemberCalendar {
    private static final Map<String, MemberReference> MEMBERS = new ConcurrentHashMap<>();
    private static final Map<MemberReference, List<CalendarEvent>> EVENTS = new ConcurrentHashMap<>();

    /** From now on that person is a member with these meetings. */
    public static MemberReference of(String subject, CalendarEvent... events) {
        MemberReference member = MemberReference.random();
        MEMBERS.put(subject, member);
        EVENTS.put(member, List.of(events));
        return member;
    }

    @Override
    public Optional<MemberReference> member(String subject) {
        return Optional.ofNullable(MEMBERS.get(subject));
    }

    @Override
    public List<CalendarEvent> events(MemberReference member) {
        return EVENTS.getOrDefault(member, List.of());
    }
}
