package ca.alliances.meeting.control;

import ca.alliances.concertation.ContactWay;
import ca.alliances.concertation.MemberContact;
import ca.alliances.concertation.RollEntry;
import ca.alliances.concertation.TableFacts;
import ca.alliances.concertation.boundary.TableDesk;
import ca.alliances.meeting.Answer;
import ca.alliances.meeting.Answerable;
import ca.alliances.meeting.CalendarEvent;
import ca.alliances.meeting.ItemView;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.boundary.AnswerLinks;
import ca.alliances.notification.CalendarMethod;
import ca.alliances.notification.Letter;
import ca.alliances.notification.LetterKind;
import ca.alliances.notification.PageLink;
import ca.alliances.notification.Recipient;
import ca.alliances.notification.boundary.Letters;
import ca.alliances.shared.Quebec;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Tells the members of a table of a meeting: by mail for their calendars too, with links to answer; who has no mail is named to who convenes. */
@ApplicationScoped
public class Convocation {
    @Inject
    private TableDesk tables;

    @Inject
    private AnswerLinks links;

    @Inject
    private MeetingEvents events;

    @Inject
    private Letters letters;

    /** Whom a letter reaches, by name, and how the others want to be told. */
    public record Reach(List<String> byMail, List<MemberContact> otherwise) {}

    /** Whom an invitation reaches. */
    public Reach reach(Meeting meeting) {
        List<MemberContact> contacts = members(meeting).stream()
                .map(entry -> tables.contact(entry.member()))
                .toList();
        return new Reach(
                contacts.stream()
                        .filter(each -> each.way() == ContactWay.EMAIL)
                        .map(MemberContact::name)
                        .toList(),
                contacts.stream().filter(each -> each.way() != ContactWay.EMAIL).toList());
    }

    /** Each person once, also one who holds two seats. */
    private List<RollEntry> members(Meeting meeting) {
        return new ArrayList<>(
                tables.roll(meeting.table(), Quebec.date(meeting.form().startsAt())).stream()
                        .collect(Collectors.toMap(
                                RollEntry::member, each -> each, (one, other) -> one, LinkedHashMap::new))
                        .values());
    }

    /** Invites them. */
    public void invite(Meeting meeting, TableFacts table) {
        tell(meeting, table, LetterKind.MEETING_CONVENED);
    }

    /** Invites them anew, since time, place or agenda has changed. */
    public void tellChange(Meeting meeting, TableFacts table) {
        tell(meeting, table, LetterKind.MEETING_CHANGED);
    }

    /** Tells them that it does not take place. */
    public void tellCancellation(Meeting meeting, TableFacts table) {
        links.revoke(meeting.reference().value());
        for (RollEntry entry : members(meeting)) {
            MemberContact contact = tables.contact(entry.member());
            if (contact.way() == ContactWay.EMAIL) {
                post(
                        meeting,
                        table,
                        LetterKind.MEETING_CANCELLED,
                        contact,
                        List.of(
                                table.name(),
                                meeting.form().startsAt(),
                                meeting.cancelReason().orElse("")));
            }
        }
    }

    private void tell(Meeting meeting, TableFacts table, LetterKind kind) {
        for (RollEntry entry : members(meeting)) {
            MemberContact contact = tables.contact(entry.member());
            if (contact.way() == ContactWay.EMAIL) {
                List<Object> figures = new ArrayList<>(List.of(
                        table.name(), meeting.form().startsAt(), MeetingEvents.where(meeting), agenda(meeting)));
                String token = links.issue(new Answerable(
                                meeting.reference().value(),
                                entry.member(),
                                meeting.form().endsAt()))
                        .value();
                for (Answer answer : List.of(Answer.YES, Answer.NO, Answer.SUBSTITUTE)) {
                    figures.add(new PageLink("meeting/answer?key=" + token + "&answer=" + answer));
                }
                post(meeting, table, kind, contact, figures);
            }
        }
    }

    private void post(Meeting meeting, TableFacts table, LetterKind kind, MemberContact contact, List<Object> figures) {
        CalendarMethod method = kind == LetterKind.MEETING_CANCELLED ? CalendarMethod.CANCEL : CalendarMethod.REQUEST;
        CalendarEvent event = events.of(meeting, table, method, contact);
        String name = meeting.reference() + "/" + kind + "/" + meeting.sequence();
        letters.post(new Letter(
                        name,
                        kind,
                        new Recipient(contact.email(), contact.name(), contact.language()),
                        "meeting/view?ref=" + meeting.reference(),
                        figures)
                .with(events.part(event)));
    }

    private static String agenda(Meeting meeting) {
        return ItemView.of(meeting).stream()
                .map(item -> item.label() + ". " + item.title())
                .collect(Collectors.joining("\n"));
    }
}
