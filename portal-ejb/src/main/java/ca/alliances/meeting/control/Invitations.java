package ca.alliances.meeting.control;

import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.RollEntry;
import ca.alliances.concertation.boundary.TableDesk;
import ca.alliances.meeting.Answer;
import ca.alliances.meeting.Guest;
import ca.alliances.meeting.InvitationAnswer;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.SentInvitation;
import ca.alliances.shared.Quebec;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** In whose calendars a meeting is to stand, and in whose it does. */
@ApplicationScoped
public class Invitations {
    @PersistenceContext
    EntityManager em;

    @Inject
    private TableDesk tables;

    @Inject
    private MeetingRepository meetings;

    /** Those in whose calendar it is to stand, each once: who sits on its day, and the substitutes of those who send theirs and do not sit themselves. */
    public List<Guest> guests(Meeting meeting) {
        Map<MemberReference, Answer> answers = meetings.answers(meeting).stream()
                .collect(Collectors.toMap(InvitationAnswer::member, InvitationAnswer::answer));
        Map<MemberReference, Guest> guests = new LinkedHashMap<>();
        List<RollEntry> roll =
                tables.roll(meeting.table(), Quebec.date(meeting.form().startsAt()));
        roll.forEach(entry -> guests.putIfAbsent(
                entry.member(),
                new Guest(entry.member(), entry.name(), entry.account(), null, answers.get(entry.member()))));
        roll.stream()
                .filter(entry -> entry.substitute() != null && answers.get(entry.member()) == Answer.SUBSTITUTE)
                .forEach(entry -> guests.putIfAbsent(
                        entry.substitute(),
                        new Guest(
                                entry.substitute(),
                                entry.substituteName(),
                                entry.substituteAccount(),
                                entry.name(),
                                null)));
        return List.copyOf(guests.values());
    }

    /** Keeps a new one. */
    public SentInvitation add(SentInvitation sent) {
        em.persist(sent);
        return sent;
    }

    /** All that were sent, also those that were taken back; by name. */
    public List<SentInvitation> sent(Meeting meeting) {
        return em.createNamedQuery(SentInvitation.OF_MEETING, SentInvitation.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /** Those in whose calendar it stands though it is not to. */
    public List<SentInvitation> leaving(List<SentInvitation> sent, List<Guest> guests) {
        return sent.stream()
                .filter(each -> each.isHeld()
                        && guests.stream().noneMatch(guest -> guest.member().equals(each.member())))
                .toList();
    }
}
