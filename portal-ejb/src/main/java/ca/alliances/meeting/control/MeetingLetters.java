package ca.alliances.meeting.control;

import ca.alliances.concertation.ContactWay;
import ca.alliances.concertation.MemberContact;
import ca.alliances.meeting.Answer;
import ca.alliances.meeting.Answerable;
import ca.alliances.meeting.Guest;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.SentInvitation;
import ca.alliances.meeting.boundary.AnswerLinks;
import ca.alliances.meeting.control.AgendaSheets.Sheet;
import ca.alliances.notification.Letter;
import ca.alliances.notification.LetterKind;
import ca.alliances.notification.PageLink;
import ca.alliances.notification.Recipient;
import ca.alliances.notification.boundary.Letters;
import ca.alliances.shared.Bilingual;
import ca.alliances.shared.Quebec;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The letters about a meeting, each with what it says to its reader's calendar; nothing to who has no mail. */
@ApplicationScoped
public class MeetingLetters {
    @Inject
    private AnswerLinks links;

    @Inject
    private MeetingEvents events;

    @Inject
    private Letters letters;

    /** He is to come: a member with links to answer, a substitute with the name of whom he sits for. */
    void invite(SentInvitation sent, LetterKind kind, Sheet agenda, Guest guest, MemberContact contact) {
        List<Object> figures = agenda(agenda, guest, contact);
        figures.addAll(guest.substitute() ? List.of(guest.replaces()) : answers(sent.meeting(), guest));
        figures.addAll(agenda.links(guest.account()));
        post(sent, kind, agenda.table(), contact, figures);
    }

    private static List<Object> agenda(Sheet agenda, Guest guest, MemberContact contact) {
        Meeting meeting = agenda.meeting();
        return new ArrayList<>(List.of(
                agenda.table(),
                meeting.form().startsAt(),
                MeetingEvents.where(meeting),
                agenda.text(guest.account(), contact.language())));
    }

    private List<PageLink> answers(Meeting meeting, Guest guest) {
        String token = links.issue(new Answerable(
                        meeting.reference().value(),
                        guest.member(),
                        meeting.form().endsAt()))
                .value();
        return Stream.of(Answer.YES, Answer.NO, Answer.SUBSTITUTE)
                .map(answer -> new PageLink("meeting/answer?key=" + token + "&answer=" + answer))
                .toList();
    }

    /** He is not to come any more. */
    void free(SentInvitation sent, Bilingual table, MemberContact contact) {
        LetterKind kind = sent.isSubstitute() ? LetterKind.SUBSTITUTE_FREED : LetterKind.MEETING_UNINVITED;
        post(sent, kind, table, contact, List.of(table, sent.meeting().form().startsAt()));
    }

    /** The meeting does not take place. */
    void cancel(SentInvitation sent, Bilingual table, MemberContact contact) {
        Meeting meeting = sent.meeting();
        String reason = meeting.cancelReason().orElse("");
        post(
                sent,
                LetterKind.MEETING_CANCELLED,
                table,
                contact,
                List.of(table, meeting.form().startsAt(), reason));
    }

    private void post(
            SentInvitation sent, LetterKind kind, Bilingual table, MemberContact contact, List<Object> figures) {
        if (contact.way() == ContactWay.EMAIL) {
            String meeting = sent.meeting().reference().value();
            String event = meeting + "/" + kind + "/" + sent.sequence() + "/" + sent.member();
            letters.post(letter(event, kind, contact, page(sent, kind), figures)
                    .with(events.part(events.of(sent, table, contact))));
        }
    }

    /** Who is not expected any more may have nothing to read on the page of the meeting. */
    private static String page(SentInvitation sent, LetterKind kind) {
        boolean freed = !sent.isHeld() && kind != LetterKind.MEETING_CANCELLED;
        return freed ? "meeting/mine" : "meeting/view?ref=" + sent.meeting().reference();
    }

    /** It comes soon; once for each day on which it is to be held. */
    void remind(Sheet agenda, Guest guest, MemberContact contact) {
        Meeting meeting = agenda.meeting();
        String event =
                meeting.reference() + "/reminder/" + Quebec.date(meeting.form().startsAt()) + "/" + guest.member();
        List<Object> figures = agenda(agenda, guest, contact);
        figures.addAll(agenda.links(guest.account()));
        String page = "meeting/view?ref=" + meeting.reference();
        letters.post(letter(event, LetterKind.MEETING_REMINDER, contact, page, figures));
    }

    private static Letter letter(
            String event, LetterKind kind, MemberContact contact, String page, List<Object> figures) {
        Recipient to = new Recipient(contact.email(), contact.name(), contact.language());
        return new Letter(event, kind, to, page, figures);
    }
}
