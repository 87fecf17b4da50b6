package ca.alliances.meeting.boundary;

import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.boundary.TableDesk;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.meeting.Answer;
import ca.alliances.meeting.Answerable;
import ca.alliances.meeting.Invitation;
import ca.alliances.meeting.Invited;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.control.AnswerBook;
import ca.alliances.meeting.control.Convocation;
import ca.alliances.meeting.control.MeetingAccess;
import ca.alliances.meeting.control.MeetingRepository;
import ca.alliances.shared.Act;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What members answer to a convocation, until the meeting begins: signed in, by the link of a letter, or by telephone to the secretary. */
@Stateless
public class Answers {
    @Inject
    private AnswerBook book;

    @Inject
    private Convocation convocation;

    @Inject
    private AnswerLinks links;

    @Inject
    private MeetingAccess access;

    @Inject
    private MeetingRepository meetings;

    @Inject
    private TableDesk tables;

    @Inject
    private CurrentPerson person;

    @Inject
    private Clock clock;

    /** Whether this person acts for a member now. */
    @Allowed(Action.READ_TABLE)
    public boolean assisting() {
        return tables.assisted().isPresent();
    }

    /** What the member whom this person assists now, or he himself, is asked and answered; nothing when he is not asked. */
    @Allowed(Action.READ_TABLE)
    public Optional<Invited> mine(MeetingReference reference) {
        Meeting meeting = access.opened(reference, Action.READ_TABLE);
        return tables.assisted().or(tables::self).flatMap(member -> book.find(meeting, member));
    }

    /**
     * This person answers.
     *
     * @throws NotFound when he is not asked
     * @throws RuleViolation {@code meeting.answer-closed}, {@code meeting.answer-missing}, {@code meeting.no-substitute}
     */
    @Allowed(Action.TAKE_PART)
    public void answer(MeetingReference reference, Answer answer) {
        Meeting meeting = access.locked(reference, Action.TAKE_PART);
        write(meeting, tables.self().orElseThrow(NotFound::new), answer, "SELF", person.act());
    }

    /**
     * The member whom this person assists now answers through him.
     *
     * @throws NotFound when he assists nobody, or somebody who is not asked
     * @throws RuleViolation as {@link #answer}
     */
    @Allowed(Action.ASSIST_MEMBER)
    public void answerAssisted(MeetingReference reference, Answer answer) {
        Meeting meeting = access.locked(reference, Action.ASSIST_MEMBER);
        write(meeting, tables.assisted().orElseThrow(NotFound::new), answer, "ASSISTED", person.act());
        tables.noteAssisted("meeting.answered", reference.value());
    }

    /** Who is asked, by seat, and what they said. */
    @Allowed(Action.RUN_MEETING)
    public List<Invited> expected(MeetingReference reference) {
        return book.all(access.opened(reference, Action.RUN_MEETING));
    }

    /**
     * Writes down what a member said by telephone.
     *
     * @throws NotFound when he is not asked
     * @throws RuleViolation as {@link #answer}
     */
    @Allowed(Action.RUN_MEETING)
    public void record(MeetingReference reference, MemberReference member, Answer answer) {
        Meeting meeting = access.locked(reference, Action.RUN_MEETING);
        write(meeting, member, answer, "PHONE", person.act());
    }

    /**
     * What a link of a letter asks; nothing is answered by it.
     *
     * @throws NotFound when it was not made here
     * @throws RuleViolation {@code meeting.link-used}, {@code meeting.link-revoked}, {@code meeting.link-expired} or {@code meeting.answer-closed}
     */
    @Allowed(Action.USE_SECRET_ADDRESS)
    public Invitation look(String token) {
        Answerable what = links.look(token);
        return book.invitation(meetings.existing(new MeetingReference(what.meeting())), what.member(), clock.instant());
    }

    /**
     * Answers by the link of a letter, once.
     *
     * @throws NotFound when it was not made here
     * @throws RuleViolation as {@link #look} and {@link #answer}: then the link can still be used
     */
    @Allowed(Action.USE_SECRET_ADDRESS)
    public void redeem(String token, Answer answer) {
        Answerable what = links.look(token);
        Meeting meeting = meetings.locked(new MeetingReference(what.meeting()));
        links.redeem(token);
        write(meeting, what.member(), answer, "LINK", new Act(Act.PORTAL, clock.instant()));
    }

    /** The substitute is called by the answer that sends him, and freed by another. */
    private void write(Meeting meeting, MemberReference member, Answer answer, String way, Act act) {
        book.write(meeting, member, answer, way, act);
        convocation.settle(meeting);
    }
}
