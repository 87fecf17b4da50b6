package ca.alliances.meeting.control;

import ca.alliances.concertation.ContactWay;
import ca.alliances.concertation.MemberContact;
import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.boundary.TableDesk;
import ca.alliances.meeting.Answer;
import ca.alliances.meeting.Guest;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.Reach;
import ca.alliances.meeting.SentInvitation;
import ca.alliances.meeting.boundary.AnswerLinks;
import ca.alliances.meeting.control.AgendaSheets.Sheet;
import ca.alliances.notification.LetterKind;
import ca.alliances.shared.Action;
import ca.alliances.shared.Bilingual;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
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
    private AgendaSheets agendas;

    @Inject
    private MeetingLetters letters;

    @Inject
    private MeetingQueries queries;

    @Inject
    private AnswerLinks links;

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
    public void tell(Meeting meeting) {
        settle(meeting, true);
    }

    /** Does so only for those for whom something has changed since the last letter: who is to come now, who is not any more. */
    public void settle(Meeting meeting) {
        settle(meeting, false);
    }

    private void settle(Meeting meeting, boolean anew) {
        List<Guest> guests = invitations.guests(meeting);
        List<SentInvitation> sent = invitations.sent(meeting);
        List<SentInvitation> leaving = invitations.leaving(sent, guests);
        Map<MemberReference, SentInvitation> known =
                sent.stream().collect(Collectors.toMap(SentInvitation::member, Function.identity()));
        List<Guest> told = guests.stream()
                .filter(guest -> anew || differs(known.get(guest.member()), guest))
                .toList();
        Map<MemberReference, MemberContact> contacts = contacts(
                Stream.concat(told.stream().map(Guest::member), leaving.stream().map(SentInvitation::member)));
        leaving.forEach(each -> free(each, contacts.get(each.member())));
        List<Guest> byMail = told.stream()
                .filter(guest -> contacts.get(guest.member()).way() == ContactWay.EMAIL)
                .toList();
        if (!byMail.isEmpty()) {
            Sheet agenda = agendas.of(meeting);
            byMail.forEach(guest -> invite(agenda, guest, known.get(guest.member()), contacts.get(guest.member())));
        }
    }

    private static boolean differs(SentInvitation had, Guest guest) {
        return had == null || had.differsFrom(guest);
    }

    private void free(SentInvitation sent, MemberContact contact) {
        Meeting meeting = sent.meeting();
        links.revoke(meeting.reference().value(), sent.member());
        sent.takeBack(clock.instant());
        letters.free(sent, queries.nameOf(meeting.table()), contact);
    }

    private void invite(Sheet agenda, Guest guest, SentInvitation had, MemberContact contact) {
        LetterKind kind = had != null && had.isHeld() ? LetterKind.MEETING_CHANGED : LetterKind.MEETING_CONVENED;
        SentInvitation sent = had == null ? invitations.add(new SentInvitation(agenda.meeting(), guest)) : had;
        if (had != null) {
            had.renew(guest);
        }
        letters.invite(sent, guest.substitute() ? LetterKind.SUBSTITUTE_CALLED : kind, agenda, guest, contact);
    }

    /** Tells all who were invited that it does not take place. */
    public void tellCancellation(Meeting meeting) {
        links.revoke(meeting.reference().value());
        List<SentInvitation> held = invitations.sent(meeting).stream()
                .filter(SentInvitation::isHeld)
                .toList();
        Map<MemberReference, MemberContact> contacts = contacts(held.stream().map(SentInvitation::member));
        Bilingual table = queries.nameOf(meeting.table());
        for (SentInvitation each : held) {
            each.takeBack(clock.instant());
            letters.cancel(each, table, contacts.get(each.member()));
        }
    }

    /** Reminds who is to come, himself or for somebody else. */
    public void remind(Meeting meeting) {
        List<Guest> guests = invitations.guests(meeting).stream()
                .filter(guest -> guest.answer() == null || guest.answer() == Answer.YES)
                .toList();
        Map<MemberReference, MemberContact> contacts = contacts(guests.stream().map(Guest::member));
        Sheet agenda = agendas.of(meeting);
        guests.stream()
                .filter(guest -> contacts.get(guest.member()).way() == ContactWay.EMAIL)
                .forEach(guest -> letters.remind(agenda, guest, contacts.get(guest.member())));
    }
}
