package ca.alliances.testing;

import ca.alliances.concertation.ConcertationTable;
import ca.alliances.concertation.ContactWay;
import ca.alliances.concertation.DecisionMethod;
import ca.alliances.concertation.RollEntry;
import ca.alliances.concertation.Sector;
import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.TableMember;
import ca.alliances.concertation.TieRule;
import ca.alliances.concertation.VoteBase;
import ca.alliances.meeting.Answer;
import ca.alliances.meeting.FollowUp;
import ca.alliances.meeting.Guest;
import ca.alliances.meeting.InvitationAnswer;
import ca.alliances.meeting.ItemForm;
import ca.alliances.meeting.ItemKind;
import ca.alliances.meeting.ItemRecusal;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.MeetingForm;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.Motion;
import ca.alliances.meeting.MotionForm;
import ca.alliances.meeting.MotionVoter;
import ca.alliances.meeting.Movement;
import ca.alliances.meeting.PresenceEvent;
import ca.alliances.meeting.PresenceMode;
import ca.alliances.meeting.PresenceRecord;
import ca.alliances.meeting.RollLine;
import ca.alliances.meeting.SecretBox;
import ca.alliances.meeting.SentInvitation;
import ca.alliances.meeting.TableTerms;
import ca.alliances.meeting.VoteToTell;
import ca.alliances.meeting.VoteWay;
import ca.alliances.meeting.VotingTerms;
import ca.alliances.shared.Act;
import ca.alliances.shared.Quebec;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** A meeting that sits, with one of everything. */
final class MeetingFixtures {
    private static final Instant HELD = Fixtures.CALL_CLOSES;

    private MeetingFixtures() {}

    static void fill(EntityManager em) {
        ConcertationTable table = em.createNamedQuery(ConcertationTable.BY_CODE, ConcertationTable.class)
                .setParameter("code", new TableCode("FX"))
                .getSingleResult();
        TableMember member = em.createQuery("select m from TableMember m", TableMember.class)
                .setMaxResults(1)
                .getSingleResult();
        String seat = em.createQuery("select s.reference from Seat s", String.class)
                .setMaxResults(1)
                .getSingleResult();
        Act act = Fixtures.act(HELD);
        Meeting meeting = held(table, act);
        em.persist(meeting);
        em.flush();
        em.persist(new InvitationAnswer(meeting, member.reference(), Answer.YES, act.at()));
        em.persist(
                new SentInvitation(meeting, new Guest(member.reference(), "Ginette Bouchard", null, null, Answer.YES)));
        RollEntry entry =
                new RollEntry(seat, Sector.COMMUNITY, member.reference(), "Ginette Bouchard", null, null, null, null);
        em.persist(new RollLine(meeting, entry));
        em.flush();
        PresenceEvent arrival = new PresenceEvent(1, HELD, seat, false, Movement.ARRIVED, PresenceMode.IN_PERSON);
        em.persist(new PresenceRecord(meeting, arrival, act));
        em.persist(new ItemRecusal(meeting, 1, entry, "Employeur", act));
        Motion motion = motion(meeting, seat);
        em.persist(motion);
        em.flush();
        em.persist(new MotionVoter(motion, entry));
        em.persist(new SecretBox(motion));
        em.flush();
        em.persist(new VoteToTell(motion, seat, ContactWay.PHONE));
        FollowUp.Task task = new FollowUp.Task(
                "Écrire au CISSS", member.reference(), "Ginette Bouchard", Quebec.date(HELD.plusSeconds(900_000)));
        em.persist(new FollowUp(meeting.reference(), 1, task, act));
    }

    private static Meeting held(ConcertationTable table, Act act) {
        Instant before = HELD.minusSeconds(3_000_000);
        MeetingForm form = new MeetingForm(null, HELD, HELD.plusSeconds(7_200), "Salle du conseil", null);
        Meeting meeting = new Meeting(MeetingReference.of(new TableCode("FX"), 2026, 1), form, before);
        meeting.agenda().add(ItemForm.of("Priorités de l’année", ItemKind.DECISION, 30));
        meeting.convene(10, null, Fixtures.act(before));
        meeting.begin(
                new TableTerms(table.rules().quorum(), DecisionMethod.SIMPLE_MAJORITY, VoteBase.CAST, TieRule.REJECTED),
                act);
        return meeting;
    }

    private static Motion motion(Meeting meeting, String seat) {
        VotingTerms terms = new VotingTerms(DecisionMethod.SIMPLE_MAJORITY, VoteBase.CAST, TieRule.REJECTED, true);
        return new Motion(
                meeting,
                new MotionForm(
                        List.of(1),
                        "Que la table retienne le transport",
                        seat,
                        null,
                        terms,
                        VoteWay.SECRET,
                        List.of(),
                        null));
    }
}
