package ca.alliances.testing;

import ca.alliances.concertation.Announcement;
import ca.alliances.concertation.AssistSession;
import ca.alliances.concertation.AssistedAct;
import ca.alliances.concertation.ConcertationTable;
import ca.alliances.concertation.ContactWay;
import ca.alliances.concertation.DecisionMethod;
import ca.alliances.concertation.Designation;
import ca.alliances.concertation.InterestTexts;
import ca.alliances.concertation.MandateTerms;
import ca.alliances.concertation.MemberProfile;
import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.Office;
import ca.alliances.concertation.QuorumRule;
import ca.alliances.concertation.QuorumShare;
import ca.alliances.concertation.Seat;
import ca.alliances.concertation.SeatMandate;
import ca.alliances.concertation.Sector;
import ca.alliances.concertation.SupportAmount;
import ca.alliances.concertation.SupportForm;
import ca.alliances.concertation.SupportKind;
import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.TableKind;
import ca.alliances.concertation.TableMember;
import ca.alliances.concertation.TableProfile;
import ca.alliances.concertation.TableRules;
import ca.alliances.concertation.TieRule;
import ca.alliances.concertation.VoteBase;
import ca.alliances.concertation.YearlyInterests;
import ca.alliances.shared.Act;
import ca.alliances.shared.Bilingual;
import ca.alliances.shared.Money;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A table with one seat and who holds it. */
public final class ConcertationFixtures {
    /** When the seat of the fixtures is opened. */
    public static final LocalDate OPENED = LocalDate.of(2026, 4, 1);

    private ConcertationFixtures() {}

    static void fill(EntityManager em) {
        Act act = Fixtures.act(Fixtures.CALL_OPENS);
        TableCode code = new TableCode("FX");
        em.persist(table(code, quorum(1), Map.of(Sector.COMMUNITY, 1)));
        em.flush();
        Seat seat = new Seat(code, 1, Sector.COMMUNITY, "CDC", OPENED);
        em.persist(seat);
        TableMember member = new TableMember(MemberReference.random(), code, member("Ginette Bouchard"));
        em.persist(member);
        em.flush();
        em.persist(new SeatMandate(seat, terms(member.reference(), OPENED, null), List.of(), act));
        SupportForm bus = new SupportForm(SupportKind.TRANSPORT, Money.dollars(20), OPENED, "Rencontre d’avril", true);
        em.persist(new SupportAmount(member.reference(), bus, act));
        em.persist(new YearlyInterests(member.reference(), 2026, 1, new InterestTexts("CDC", null, null), act));
        AssistSession session = new AssistSession(member.reference(), "Elle n’a pas d’écran", Announcement.PHONE, act);
        em.persist(session);
        em.persist(new AssistedAct(session, "interests.declared", "2026", act.at()));
    }

    /** A local table of La Haute-Côte-Nord with that quorum, for so many seats. */
    public static ConcertationTable table(TableCode code, QuorumRule quorum, Map<Sector, Integer> seats) {
        return new ConcertationTable(code, profile(quorum), seats);
    }

    /** What is written of it. */
    public static TableProfile profile(QuorumRule quorum) {
        return new TableProfile(
                new Bilingual("Table locale", "Local table"),
                null,
                TableKind.LOCAL,
                "950",
                "Lutter contre la pauvreté",
                new TableRules(quorum, DecisionMethod.SIMPLE_MAJORITY, VoteBase.CAST, TieRule.REJECTED, 10),
                null,
                null,
                true);
    }

    /** So many voting seats must be there. */
    public static QuorumRule quorum(int count) {
        return new QuorumRule(count, QuorumShare.MAJORITY, Map.of());
    }

    /** Somebody who is reached by telephone. */
    public static MemberProfile member(String name) {
        return new MemberProfile(name, null, ContactWay.PHONE, null, "418 555-0142", null, Locale.FRENCH, null, null);
    }

    /** Delegated by an organization for that time. */
    public static MandateTerms terms(MemberReference member, LocalDate from, LocalDate to) {
        return new MandateTerms(member, null, from, to, "CDC", Designation.DELEGATED, Office.MEMBER);
    }
}
