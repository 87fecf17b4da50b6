package ca.alliances.meeting.boundary;

import ca.alliances.meeting.CalendarFeed;
import ca.alliances.meeting.SecretToken;
import ca.alliances.meeting.control.CalendarWriter;
import ca.alliances.meeting.control.MemberCalendar;
import ca.alliances.meeting.control.SecretAddresses;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.NotFound;
import ca.alliances.tenancy.CurrentTenant;
import ca.alliances.tenancy.MandatarySummary;
import ca.alliances.tenancy.boundary.Mandataries;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Shows the private calendar of a member to whoever knows its address. */
@Stateless
public class CalendarReading {
    @Inject
    private SecretAddresses addresses;

    @Inject
    private MemberCalendar calendar;

    @Inject
    private CalendarWriter writer;

    @Inject
    private Mandataries mandataries;

    /**
     * All meetings of its member, as iCalendar.
     *
     * @throws NotFound when no calendar of this tenant has that token now
     */
    @Allowed(Action.USE_SECRET_ADDRESS)
    public String read(String token) {
        CalendarFeed feed = addresses.feed(new SecretToken(token)).orElseThrow(NotFound::new);
        String name = mandataries
                .find(CurrentTenant.id())
                .map(MandatarySummary::nameFr)
                .orElseThrow(NotFound::new);
        return writer.feed(name, calendar.events(feed.member()));
    }
}
