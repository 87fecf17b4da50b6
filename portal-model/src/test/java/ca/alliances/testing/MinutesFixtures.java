package ca.alliances.testing;

import ca.alliances.concertation.MemberReference;
import ca.alliances.document.Printout.Paragraph;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.minutes.Minutes;
import ca.alliances.minutes.MinutesContent;
import ca.alliances.minutes.MinutesContent.Part;
import ca.alliances.minutes.MinutesContent.Recorded;
import ca.alliances.minutes.MinutesCorrection.Proposal;
import ca.alliances.minutes.MinutesCorrection.Proposer;
import ca.alliances.minutes.MinutesRedaction.Mark;
import ca.alliances.minutes.RevisionCause;
import ca.alliances.minutes.SectionKey;
import ca.alliances.shared.Act;
import ca.alliances.shared.Quebec;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;

/** Minutes that were adopted, with one of everything. */
final class MinutesFixtures {
    private MinutesFixtures() {}

    static void fill(EntityManager em) {
        Act act = Fixtures.act(Fixtures.CALL_CLOSES);
        MemberReference member = em.createQuery("select m.reference from TableMember m", MemberReference.class)
                .setMaxResults(1)
                .getSingleResult();
        Minutes minutes = new Minutes(new MeetingReference("FX-2026-R-01"), act.at(), Locale.FRENCH);
        minutes.write(SectionKey.OPENING, 0, "La présidente ouvre la rencontre.");
        em.persist(minutes);
        em.flush();
        minutes.revise(RevisionCause.WRITTEN, null, act).ifPresent(em::persist);
        minutes.circulate(Quebec.date(act.at()), act);
        Proposal proposal = new Proposal(SectionKey.OPENING, "Le président ouvre la rencontre.", "C’était Luc");
        em.persist(minutes.propose(proposal, new Proposer(member, "Ginette Bouchard"), act));
        MinutesContent content = new MinutesContent(
                Locale.FRENCH,
                "Procès-verbal",
                List.of(new Part(
                        SectionKey.OPENING,
                        "Ouverture",
                        List.of(Recorded.open(new Paragraph("Présente : Ginette Bouchard"))),
                        minutes.text().in(SectionKey.OPENING))));
        em.persist(minutes.adopt("FX-2026-001", Quebec.date(act.at()), content, act));
        em.persist(minutes.redact(new Mark(SectionKey.OPENING, null, "Renseignement personnel"), act));
    }
}
