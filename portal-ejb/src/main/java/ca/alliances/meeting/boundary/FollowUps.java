package ca.alliances.meeting.boundary;

import ca.alliances.concertation.ContactWay;
import ca.alliances.concertation.MemberContact;
import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.RollEntry;
import ca.alliances.concertation.boundary.TableDesk;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.meeting.FollowUp;
import ca.alliances.meeting.FollowUpRow;
import ca.alliances.meeting.FollowUpState;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.OwnerToTell;
import ca.alliances.meeting.control.FollowUpRepository;
import ca.alliances.meeting.control.MeetingAccess;
import ca.alliances.meeting.control.MeetingRepository;
import ca.alliances.notification.OneLine;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Happening;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Noted;
import ca.alliances.shared.Quebec;
import ca.alliances.shared.RuleViolation;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a table asks somebody to do: asked for at a meeting, shown at the next ones until it is done or given up. */
@Stateless
public class FollowUps {
    private static final int LONGEST_NOTE = 200;

    @Inject
    private FollowUpRepository followUps;

    @Inject
    private MeetingRepository meetings;

    @Inject
    private MeetingAccess access;

    @Inject
    private TableDesk tables;

    @Inject
    private CurrentPerson person;

    @Inject
    private Event<Happening> happenings;

    /**
     * Asks the member who held that seat when the meeting began.
     *
     * @throws RuleViolation {@code meeting.not-begun}, {@code meeting.action-text-missing}, {@code meeting.action-owner-missing},
     *     {@code meeting.action-due-missing}, {@code meeting.action-due-past}
     */
    @Allowed(Action.RUN_MEETING)
    public void ask(MeetingReference reference, int item, String text, String seat, LocalDate dueOn) {
        Meeting meeting = access.locked(reference, Action.RUN_MEETING);
        if (meeting.begunAt().isEmpty()) {
            throw new RuleViolation("meeting.not-begun");
        }
        meeting.agenda().existing(item);
        RollEntry owner = meetings.roll(meeting).stream()
                .filter(entry -> entry.seat().equals(seat))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("meeting.action-owner-missing"));
        followUps.add(new FollowUp(
                reference, item, new FollowUp.Task(text, owner.member(), owner.name(), dueOn), person.act()));
    }

    /** What is still to be done for the table of that meeting, and what was asked for in it. */
    @Allowed(Action.READ_TABLE)
    public List<FollowUpRow> open(MeetingReference reference) {
        access.table(reference, Action.READ_TABLE);
        return followUps.open(reference.table());
    }

    /** Those of the table of that meeting whom no mail reminds of what they have to do soon, or had to do: the secretary tells them. */
    @Allowed(Action.RUN_MEETING)
    public List<OwnerToTell> toTell(MeetingReference reference) {
        access.table(reference, Action.RUN_MEETING);
        boolean keeper = tables.may(reference.table(), Action.KEEP_TABLE);
        List<FollowUp> near = followUps.dueBy(
                reference.table(), FollowUp.near(Quebec.date(person.act().at())));
        Map<MemberReference, MemberContact> contacts =
                tables.contacts(near.stream().map(FollowUp::owner).collect(Collectors.toSet()));
        return near.stream()
                .filter(action -> contacts.get(action.owner()).way() != ContactWay.EMAIL)
                .map(action -> new OwnerToTell(
                        contacts.get(action.owner()).shownAs(action.ownerName(), keeper),
                        action.text(),
                        action.dueOn()))
                .toList();
    }

    /** All that was asked for at that meeting. */
    @Allowed(Action.READ_TABLE)
    public List<FollowUpRow> of(MeetingReference reference) {
        access.table(reference, Action.READ_TABLE);
        return followUps.of(reference);
    }

    /**
     * One that this person has taken on and not closed, whether he still sits or not, or one of a table that he may read.
     *
     * @throws NotFound when there is none
     */
    @Allowed(Action.READ_TABLE)
    public FollowUpRow existing(String reference) {
        FollowUpRow row = followUps.existing(reference);
        boolean own = tables.self().map(followUps::open).orElse(List.of()).contains(row);
        if (!own) {
            access.table(row.meeting(), Action.READ_TABLE);
        }
        return row;
    }

    /**
     * Its owner says that it is done or given up, himself or through who assists him now, or the secretary does.
     *
     * @throws NotFound for anybody else
     * @throws RuleViolation {@code meeting.action-closed} or {@code meeting.reason-missing}
     */
    @Allowed(Action.READ_TABLE)
    public void close(String reference, FollowUpState as, String note) {
        FollowUp followUp = followUps.locked(reference);
        MemberReference owner = followUp.owner();
        boolean own = tables.self().filter(owner::equals).isPresent();
        boolean assisted = tables.may(followUp.table(), Action.ASSIST_MEMBER)
                && tables.assisted().filter(owner::equals).isPresent();
        if (!own && !assisted && !tables.may(followUp.table(), Action.RUN_MEETING)) {
            throw new NotFound();
        }
        followUp.close(as, note, person.act().at());
        if (assisted) {
            tables.noteAssisted("meeting.action-closed", OneLine.of(followUp.text(), LONGEST_NOTE));
        }
        happenings.fire(new Noted("meeting.action-closed", followUp.meeting().value(), person.act(), as.name()));
    }
}
