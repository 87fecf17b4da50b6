package ca.alliances.meeting.boundary;

import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.RollEntry;
import ca.alliances.concertation.boundary.TableDesk;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.control.InterestHints;
import ca.alliances.meeting.control.MeetingAccess;
import ca.alliances.meeting.control.MeetingRepository;
import ca.alliances.meeting.control.RecusalBook;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Who keeps away from an item for an interest: he leaves its quorum and its votes, and the file of its project is closed to him. */
@Stateless
public class Recusals {
    @Inject
    private MeetingRepository meetings;

    @Inject
    private MeetingAccess access;

    @Inject
    private RecusalBook book;

    @Inject
    private InterestHints hints;

    @Inject
    private TableDesk tables;

    @Inject
    private CurrentPerson person;

    /**
     * The secretary writes down what was said at the table; both who sit for a seat keep away.
     *
     * @throws RuleViolation {@code meeting.not-under-way}, {@code meeting.vote-open}, {@code meeting.reason-missing}, {@code meeting.seat-unknown}
     */
    @Allowed(Action.RUN_MEETING)
    public void raise(MeetingReference reference, int item, String seat, String reason) {
        Meeting meeting = access.locked(reference, Action.RUN_MEETING);
        meeting.requireUnderWay();
        RollEntry entry = meetings.roll(meeting).stream()
                .filter(each -> each.seat().equals(seat))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("meeting.seat-unknown"));
        book.raise(meeting, item, List.of(entry), said(reason), person.act());
    }

    /**
     * A member says so himself, for every seat for which he sits.
     *
     * @throws RuleViolation as {@link #raise}
     */
    @Allowed(Action.TAKE_PART)
    public void declare(MeetingReference reference, int item, String reason) {
        Meeting meeting = access.locked(reference, Action.TAKE_PART);
        declare(meeting, item, tables.self().orElseThrow(NotFound::new), reason);
    }

    /**
     * The member whom this person assists now says so through him.
     *
     * @throws NotFound when he assists nobody, or somebody who does not sit there
     * @throws RuleViolation as {@link #raise}
     */
    @Allowed(Action.ASSIST_MEMBER)
    public void declareAssisted(MeetingReference reference, int item, String reason) {
        Meeting meeting = access.locked(reference, Action.ASSIST_MEMBER);
        declare(meeting, item, tables.assisted().orElseThrow(NotFound::new), reason);
        tables.noteAssisted("meeting.recused", reference + "/" + item);
    }

    /** Whether this person acts now for a member who sits at that meeting. */
    @Allowed(Action.READ_TABLE)
    public boolean assists(MeetingReference reference) {
        Meeting meeting = access.opened(reference, Action.READ_TABLE);
        return tables.may(reference.table(), Action.ASSIST_MEMBER)
                && tables.assisted()
                        .filter(member -> !seats(meeting, member).isEmpty())
                        .isPresent();
    }

    private void declare(Meeting meeting, int item, MemberReference member, String reason) {
        meeting.requireUnderWay();
        List<RollEntry> own = seats(meeting, member);
        if (own.isEmpty()) {
            throw new NotFound();
        }
        book.raise(meeting, item, own, said(reason), person.act());
    }

    private List<RollEntry> seats(Meeting meeting, MemberReference member) {
        return meetings.roll(meeting).stream()
                .filter(each -> member.equals(each.member()) || member.equals(each.substitute()))
                .toList();
    }

    /**
     * The secretary writes down that a recusal was a mistake: from now on the seat counts and votes again, and the file opens to who sits for it.
     *
     * @throws RuleViolation {@code meeting.not-under-way}, {@code meeting.vote-open}, {@code meeting.item-voted}, {@code meeting.not-recused},
     *     {@code meeting.recusal-known} for an interest that is known from elsewhere, {@code meeting.reason-missing}
     */
    @Allowed(Action.RUN_MEETING)
    public void takeBack(MeetingReference reference, int item, String seat, String reason) {
        Meeting meeting = access.locked(reference, Action.RUN_MEETING);
        meeting.requireUnderWay();
        book.takeBack(meeting, item, seat, reason, person.act());
    }

    /** The names of who may have an interest in the project of an item, by what they declared for the year, and is not recused. */
    @Allowed(Action.RUN_MEETING)
    public List<String> hints(MeetingReference reference, int item) {
        return hints.of(
                access.opened(reference, Action.RUN_MEETING), item, person.act().at());
    }

    private static String said(String reason) {
        return reason == null ? "" : reason;
    }
}
