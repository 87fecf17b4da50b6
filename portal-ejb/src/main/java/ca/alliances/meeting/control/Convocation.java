package ca.alliances.meeting.control;

import ca.alliances.concertation.ContactWay;
import ca.alliances.concertation.MemberContact;
import ca.alliances.concertation.RollEntry;
import ca.alliances.concertation.boundary.TableDesk;
import ca.alliances.meeting.Answer;
import ca.alliances.meeting.Answerable;
import ca.alliances.meeting.CalendarEvent;
import ca.alliances.meeting.Invited;
import ca.alliances.meeting.ItemView;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.MeetingForm;
import ca.alliances.meeting.Reach;
import ca.alliances.meeting.boundary.AnswerLinks;
import ca.alliances.notification.CalendarMethod;
import ca.alliances.notification.Letter;
import ca.alliances.notification.LetterKind;
import ca.alliances.notification.PageLink;
import ca.alliances.notification.Recipient;
import ca.alliances.notification.boundary.Letters;
import ca.alliances.shared.Action;
import ca.alliances.shared.Bilingual;
import ca.alliances.shared.Quebec;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tells the members of a table of a meeting: by mail for their calendars too, with links to answer; who has no mail is named to who convenes. */
@ApplicationScoped
public class Convocation {
    @Inject
    private TableDesk tables;

    @Inject
    private AnswerBook book;

    @Inject
    private AnswerLinks links;

    @Inject
    private MeetingEvents events;

    @Inject
    private Letters letters;

    /** Whom an invitation reaches. */
    public Reach reach(Meeting meeting) {
        boolean keeper = tables.may(meeting.table(), Action.KEEP_TABLE);
        List<MemberContact> contacts = book.members(meeting).stream()
                .map(entry -> tables.contact(entry.member()).shownAs(entry.name(), keeper))
                .toList();
        return new Reach(
                contacts.stream()
                        .filter(each -> each.way() == ContactWay.EMAIL)
                        .map(MemberContact::name)
                        .toList(),
                contacts.stream().filter(each -> each.way() != ContactWay.EMAIL).toList());
    }

    /** Invites them. */
    public void invite(Meeting meeting, Bilingual table) {
        tell(meeting, table, LetterKind.MEETING_CONVENED);
    }

    /** Invites them anew, since time, place or agenda has changed. */
    public void tellChange(Meeting meeting, Bilingual table) {
        tell(meeting, table, LetterKind.MEETING_CHANGED);
    }

    /** Tells them that it does not take place. */
    public void tellCancellation(Meeting meeting, Bilingual table) {
        links.revoke(meeting.reference().value());
        for (RollEntry entry : book.members(meeting)) {
            MemberContact contact = tables.contact(entry.member());
            if (contact.way() == ContactWay.EMAIL) {
                post(
                        meeting,
                        table,
                        LetterKind.MEETING_CANCELLED,
                        contact,
                        List.of(
                                table,
                                meeting.form().startsAt(),
                                meeting.cancelReason().orElse("")));
            }
        }
    }

    /** Reminds who has not said that he does not come: once for each day on which it is to be held. */
    public void remind(Meeting meeting, Bilingual table) {
        MeetingForm form = meeting.form();
        for (Invited each : book.all(meeting)) {
            MemberContact contact = tables.contact(each.member());
            if (contact.way() == ContactWay.EMAIL && each.answer() != Answer.NO) {
                letters.post(new Letter(
                        meeting.reference() + "/reminder/" + Quebec.date(form.startsAt()),
                        LetterKind.MEETING_REMINDER,
                        new Recipient(contact.email(), contact.name(), contact.language()),
                        "meeting/view?ref=" + meeting.reference(),
                        List.of(table, form.startsAt(), MeetingEvents.where(meeting), agenda(meeting))));
            }
        }
    }

    private void tell(Meeting meeting, Bilingual table, LetterKind kind) {
        for (RollEntry entry : book.members(meeting)) {
            MemberContact contact = tables.contact(entry.member());
            if (contact.way() == ContactWay.EMAIL) {
                List<Object> figures = new ArrayList<>(
                        List.of(table, meeting.form().startsAt(), MeetingEvents.where(meeting), agenda(meeting)));
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

    private void post(Meeting meeting, Bilingual table, LetterKind kind, MemberContact contact, List<Object> figures) {
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
