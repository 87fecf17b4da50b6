package ca.alliances.meeting.control;

import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.RollEntry;
import ca.alliances.concertation.boundary.TableDesk;
import ca.alliances.meeting.Answer;
import ca.alliances.meeting.Invitation;
import ca.alliances.meeting.InvitationAnswer;
import ca.alliances.meeting.Invited;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.MeetingState;
import ca.alliances.meeting.MeetingView;
import ca.alliances.shared.Act;
import ca.alliances.shared.Happening;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Noted;
import ca.alliances.shared.Quebec;
import ca.alliances.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes down who comes to a meeting, one word for each member, the last one. */
@ApplicationScoped
public class AnswerBook {
    @Inject
    private MeetingRepository meetings;

    @Inject
    private MeetingQueries queries;

    @Inject
    private TableDesk tables;

    @Inject
    private Event<Happening> happenings;

    /** Who is asked, each once, by seat. */
    public List<Invited> all(Meeting meeting) {
        Map<MemberReference, InvitationAnswer> answers = meetings.answers(meeting).stream()
                .collect(Collectors.toMap(InvitationAnswer::member, Function.identity()));
        return members(meeting).stream()
                .map(entry -> invited(entry, answers.get(entry.member())))
                .toList();
    }

    private static Invited invited(RollEntry entry, InvitationAnswer said) {
        return new Invited(
                entry.member(),
                entry.name(),
                entry.substituteName(),
                said == null ? null : said.answer(),
                said == null ? null : said.answeredAt());
    }

    /** That member, if he is asked. */
    public Optional<Invited> find(Meeting meeting, MemberReference member) {
        return all(meeting).stream()
                .filter(each -> each.member().equals(member))
                .findFirst();
    }

    /** The members who sit on the day of the meeting, each once, also one who holds two seats. */
    public List<RollEntry> members(Meeting meeting) {
        return List.copyOf(
                tables.roll(meeting.table(), Quebec.date(meeting.form().startsAt())).stream()
                        .collect(Collectors.toMap(
                                RollEntry::member, each -> each, (one, other) -> one, LinkedHashMap::new))
                        .values());
    }

    /**
     * What that member is asked.
     *
     * @throws NotFound when he sits there no more
     * @throws RuleViolation {@code meeting.answer-closed}
     */
    public Invitation invitation(Meeting meeting, MemberReference member, Instant now) {
        requireOpen(meeting);
        MeetingView view = MeetingView.of(meeting, queries.nameOf(meeting.table()), 0, now);
        return new Invitation(view, find(meeting, member).orElseThrow(NotFound::new));
    }

    /**
     * Writes what that member says of a meeting that nobody else changes now.
     *
     * @param way how it came
     * @throws NotFound when he is not asked
     * @throws RuleViolation {@code meeting.answer-closed}, {@code meeting.answer-missing}, {@code meeting.no-substitute}
     */
    public void write(Meeting meeting, MemberReference member, Answer answer, String way, Act act) {
        requireOpen(meeting);
        Invited invited = find(meeting, member).orElseThrow(NotFound::new);
        if (answer == null) {
            throw new RuleViolation("meeting.answer-missing");
        }
        if (answer == Answer.SUBSTITUTE && invited.substitute() == null) {
            throw new RuleViolation("meeting.no-substitute");
        }
        meetings.lockedAnswer(meeting, member)
                .ifPresentOrElse(
                        said -> said.say(answer, act.at()),
                        () -> meetings.add(new InvitationAnswer(meeting, member, answer, act.at())));
        happenings.fire(new Noted("meeting.answered", meeting.reference().value(), act, way + " " + answer));
    }

    private static void requireOpen(Meeting meeting) {
        if (meeting.state() != MeetingState.CONVENED) {
            throw new RuleViolation("meeting.answer-closed");
        }
    }
}
