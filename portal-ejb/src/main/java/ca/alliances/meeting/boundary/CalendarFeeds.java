package ca.alliances.meeting.boundary;

import ca.alliances.concertation.MemberReference;
import ca.alliances.identity.Ties;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.meeting.CalendarFeed;
import ca.alliances.meeting.SecretToken;
import ca.alliances.meeting.control.MemberCalendar;
import ca.alliances.meeting.control.SecretAddresses;
import ca.alliances.shared.Act;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Happening;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Noted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The private calendar of a member at a secret address, which he makes and takes back. {@link CalendarReading} shows it. */
@Stateless
public class CalendarFeeds {
    @Inject
    private SecretAddresses addresses;

    @Inject
    private MemberCalendar calendar;

    @Inject
    private CurrentPerson person;

    @Inject
    private Event<Happening> happenings;

    /** Since when this person has one, if so. */
    @Allowed(Action.TAKE_PART)
    public Optional<Instant> since() {
        return addresses.feeds(member()).stream().map(CalendarFeed::createdAt).findFirst();
    }

    /** A new one, whose token is told this once; the one before shows nothing any more. */
    @Allowed(Action.TAKE_PART)
    public String create() {
        MemberReference member = member();
        Act act = person.act();
        addresses.feeds(member).forEach(feed -> feed.revoke(act.at()));
        SecretToken token = SecretToken.random();
        addresses.add(new CalendarFeed(member, token, act.at()));
        happenings.fire(new Noted("meeting.calendar-made", member.value(), act, null));
        return token.value();
    }

    /** Takes it back: its address shows nothing any more. */
    @Allowed(Action.TAKE_PART)
    public void revoke() {
        MemberReference member = member();
        Act act = person.act();
        List<CalendarFeed> open = addresses.feeds(member);
        if (!open.isEmpty()) {
            open.forEach(feed -> feed.revoke(act.at()));
            happenings.fire(new Noted("meeting.calendar-revoked", member.value(), act, null));
        }
    }

    private MemberReference member() {
        Optional<MemberReference> member = calendar.self();
        person.require(Action.TAKE_PART, new Ties(null, Set.of(), member.isPresent(), null));
        return member.orElseThrow(NotFound::new);
    }
}
