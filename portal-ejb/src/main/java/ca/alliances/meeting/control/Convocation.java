package ca.alliances.meeting.control;

import ca.alliances.concertation.ContactWay;
import ca.alliances.concertation.MemberContact;
import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.boundary.TableDesk;
import ca.alliances.meeting.Answer;
import ca.alliances.meeting.Answerable;
import ca.alliances.meeting.Guest;
import ca.alliances.meeting.ItemView;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.MeetingForm;
import ca.alliances.meeting.Reach;
import ca.alliances.meeting.SentInvitation;
import ca.alliances.meeting.boundary.AnswerLinks;
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
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells the members of a table of a meeting: by mail for their calendars too, with links to answer; who has no mail is named to who convenes. Of
 * each is known what his calendar has, so that a meeting changes or leaves there, and stands there once (ADR 0027).
 */
@ApplicationScoped
public class Convocation {
    @Inject
    private TableDesk tables;

    @Inject
    private Invitations invitations;

    @Inject
    private AnswerLinks links;

    @Inject
    private MeetingEvents events;

    @Inject
    private Letters letters;

    @Inject
    private Clock clock;

    /** Whom an invitation reaches, and whom the word that he is not expected any more. */
    public Reach reach(Meeting meeting) {
        boolean keeper = tables.may(meeting.table(), Action.KEEP_TABLE);
        List<Guest> guests = invitations.guests(meeting);
        Map<MemberReference, MemberContact> contacts = contacts(guests.stream().map(Guest::member));
        List<MemberContact> shown = guests.stream()
                .map(guest -> contacts.get(guest.member()).shownAs(guest.name(), keeper))
                .toList();
        return new Reach(
                shown.stream()
                        .filter(each -> each.way() == ContactWay.EMAIL)
                        .map(MemberContact::name)
                        .toList(),
                shown.stream().filter(each -> each.way() != ContactWay.EMAIL).toList(),
                invitations.leaving(invitations.sent(meeting), guests).stream()
                        .map(SentInvitation::name)
                        .toList());
    }

    private Map<MemberReference, MemberContact> contacts(Stream<MemberReference> members) {
        return tables.contacts(members.collect(Collectors.toSet()));
    }

    /** Invites all who are to come, anew those who are invited already, since time, place or agenda has changed; and frees who is not to come. */
    public void tell(Meeting meeting, Bilingual table) {
        settle(meeting, table, true);
    }

    /** Does so only for those for whom something has changed since the last letter: who sits now, who does not any more. */
    public void settle(Meeting meeting, Bilingual table) {
        settle(meeting, table, false);
    }

    private void settle(Meeting meeting, Bilingual table, boolean anew) {
        List<Guest> guests = invitations.guests(meeting);
        List<SentInvitation> sent = invitations.sent(meeting);
        Map<MemberReference, SentInvitation> known =
                sent.stream().collect(Collectors.toMap(SentInvitation::member, Function.identity()));
        Map<MemberReference, MemberContact> contacts = contacts(
                Stream.concat(guests.stream().map(Guest::member), sent.stream().map(SentInvitation::member)));
        for (SentInvitation each : invitations.leaving(sent, guests)) {
            links.revoke(meeting.reference().value(), each.member());
            each.takeBack(clock.instant());
            LetterKind kind = each.isSubstitute() ? LetterKind.SUBSTITUTE_FREED : LetterKind.MEETING_UNINVITED;
            post(each, table, kind, contacts.get(each.member()), List.of());
        }
        for (Guest guest : guests) {
            SentInvitation had = known.get(guest.member());
            MemberContact contact = contacts.get(guest.member());
            if (contact.way() == ContactWay.EMAIL && (anew || had == null || had.differsFrom(guest))) {
                invite(meeting, table, guest, had, contact);
            }
        }
    }

    private void invite(Meeting meeting, Bilingual table, Guest guest, SentInvitation had, MemberContact contact) {
        boolean again = had != null && had.isHeld();
        SentInvitation sent = had == null ? invitations.add(new SentInvitation(meeting, guest)) : had;
        if (had != null) {
            had.renew(guest);
        }
        List<Object> figures = new ArrayList<>(List.of(MeetingEvents.where(meeting), agenda(meeting)));
        figures.addAll(guest.substitute() ? List.of(guest.replaces()) : answers(meeting, guest));
        LetterKind asked = again ? LetterKind.MEETING_CHANGED : LetterKind.MEETING_CONVENED;
        post(sent, table, guest.substitute() ? LetterKind.SUBSTITUTE_CALLED : asked, contact, figures);
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

    /** Tells all who were invited that it does not take place. */
    public void tellCancellation(Meeting meeting, Bilingual table) {
        links.revoke(meeting.reference().value());
        List<SentInvitation> held = invitations.sent(meeting).stream()
                .filter(SentInvitation::isHeld)
                .toList();
        Map<MemberReference, MemberContact> contacts = contacts(held.stream().map(SentInvitation::member));
        List<Object> reason = List.of(meeting.cancelReason().orElse(""));
        for (SentInvitation each : held) {
            each.takeBack(clock.instant());
            post(each, table, LetterKind.MEETING_CANCELLED, contacts.get(each.member()), reason);
        }
    }

    /** Reminds who is to come, himself or for somebody else: once for each day on which it is to be held. */
    public void remind(Meeting meeting, Bilingual table) {
        MeetingForm form = meeting.form();
        List<Guest> guests = invitations.guests(meeting).stream()
                .filter(guest -> guest.answer() == null || guest.answer() == Answer.YES)
                .toList();
        Map<MemberReference, MemberContact> contacts = contacts(guests.stream().map(Guest::member));
        for (Guest guest : guests) {
            MemberContact contact = contacts.get(guest.member());
            if (contact.way() == ContactWay.EMAIL) {
                letters.post(new Letter(
                        meeting.reference() + "/reminder/" + Quebec.date(form.startsAt()) + "/" + guest.member(),
                        LetterKind.MEETING_REMINDER,
                        new Recipient(contact.email(), contact.name(), contact.language()),
                        "meeting/view?ref=" + meeting.reference(),
                        List.of(table, form.startsAt(), MeetingEvents.where(meeting), agenda(meeting))));
            }
        }
    }

    private void post(SentInvitation sent, Bilingual table, LetterKind kind, MemberContact contact, List<?> figures) {
        if (contact.way() != ContactWay.EMAIL) {
            return;
        }
        Meeting meeting = sent.meeting();
        List<Object> all = new ArrayList<>(List.of(table, meeting.form().startsAt()));
        all.addAll(figures);
        letters.post(new Letter(
                        meeting.reference() + "/" + kind + "/" + sent.sequence() + "/" + sent.member(),
                        kind,
                        new Recipient(contact.email(), contact.name(), contact.language()),
                        leadsToMeeting(kind) ? "meeting/view?ref=" + meeting.reference() : "meeting/mine",
                        all)
                .with(events.part(events.of(sent, table, contact))));
    }

    /** Who is not expected any more may have nothing to read there. */
    private static boolean leadsToMeeting(LetterKind kind) {
        return kind != LetterKind.MEETING_UNINVITED && kind != LetterKind.SUBSTITUTE_FREED;
    }

    private static String agenda(Meeting meeting) {
        return ItemView.of(meeting).stream()
                .map(item -> item.label() + ". " + item.title())
                .collect(Collectors.joining("\n"));
    }
}
