package ca.alliances.meeting.control;

import ca.alliances.concertation.MemberReference;
import ca.alliances.meeting.CalendarEvent;
import java.util.List;
import java.util.Optional;

/** What the meetings say of a member to his private calendar. */
public interface MemberCalendar {
    /** The member who signs in with that subject, if one sits at a table now. */
    Optional<MemberReference> member(String subject);

    /** The meetings of that member, also cancelled ones; none once he sits nowhere. */
    List<CalendarEvent> events(MemberReference member);
}
