package ca.alliances.concertation.control;

import ca.alliances.concertation.AssistLog;
import ca.alliances.concertation.AssistSession;
import ca.alliances.concertation.ConcertationTable;
import ca.alliances.concertation.KeptName;
import ca.alliances.concertation.MemberChoice;
import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.MemberSeat;
import ca.alliances.concertation.SeatMandate;
import ca.alliances.concertation.Sector;
import ca.alliances.concertation.SupportLine;
import ca.alliances.concertation.TableCode;
import ca.alliances.identity.Person;
import ca.alliances.notification.Recipient;
import ca.alliances.shared.MailAddress;
import ca.alliances.shared.Period;
import ca.alliances.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what is kept of members of tables. */
@ApplicationScoped
public class MemberQueries {
    private static final String HIS = "(m.holder = :member or m.substitute = :member)";

    @PersistenceContext
    EntityManager em;

    /** The tables at which a member sits, has sat or will sit. */
    public List<TableCode> tablesOf(MemberReference member) {
        return em.createQuery("select distinct m.seat.table from SeatMandate m where " + HIS, TableCode.class)
                .setParameter("member", member)
                .getResultList();
    }

    /** Where and when a member sits, has sat or will sit; the last first. */
    public List<MemberSeat> seatsOf(MemberReference member) {
        return em
                .createQuery(
                        "select m, t from SeatMandate m join ConcertationTable t on t.code = m.seat.table where " + HIS
                                + " order by m.period.from desc, m.id desc",
                        Object[].class)
                .setParameter("member", member)
                .getResultList()
                .stream()
                .filter(row -> !((SeatMandate) row[0]).isEmpty())
                .map(row -> seat((SeatMandate) row[0], (ConcertationTable) row[1], member))
                .toList();
    }

    private static MemberSeat seat(SeatMandate mandate, ConcertationTable table, MemberReference member) {
        return new MemberSeat(
                table.code(),
                table.profile().name(),
                mandate.seat().sector(),
                !mandate.terms().member().equals(member),
                mandate.period().from(),
                mandate.period().to().orElse(null));
    }

    /** The members of these tables: who was written down for one, or sits, has sat or will sit there; by name. */
    public List<MemberChoice> of(Collection<TableCode> tables) {
        return tables.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select new ca.alliances.concertation.MemberChoice(h.reference, h.legalName) from TableMember h"
                                        + " where h.table in :tables"
                                        + " or h.reference in (select m.holder from SeatMandate m where m.seat.table in :tables)"
                                        + " or h.reference in (select m.substitute from SeatMandate m where m.seat.table in :tables)"
                                        + " order by h.legalName, h.id",
                                MemberChoice.class)
                        .setParameter("tables", tables)
                        .getResultList();
    }

    /** Those of a table who sit or have sat for lived experience anywhere, or chose another name than their legal one. */
    public List<KeptName> keptNames(TableCode table) {
        return em.createQuery(
                        "select new ca.alliances.concertation.KeptName(h.reference, h.legalName, h.publicName, h.consentedOn)"
                                + " from TableMember h where (h.table = :table or exists (select m from SeatMandate m"
                                + " where m.seat.table = :table and (m.holder = h.reference or m.substitute = h.reference)))"
                                + " and (h.publicName is not null or exists (select n from SeatMandate n where n.seat.sector = :lived"
                                + " and (n.holder = h.reference or n.substitute = h.reference)))",
                        KeptName.class)
                .setParameter("table", table)
                .setParameter("lived", Sector.LIVED_EXPERIENCE)
                .getResultList();
    }

    /** What a member was promised and paid, the last first. */
    public List<SupportLine> supportsOf(MemberReference member) {
        return em.createQuery(
                        "select new ca.alliances.concertation.SupportLine(a.reference, a.kind, a.state, a.amount, a.day, a.meeting)"
                                + " from SupportAmount a where a.receiver = :member order by a.day desc, a.id desc",
                        SupportLine.class)
                .setParameter("member", member)
                .getResultList();
    }

    /** The people who have a role in the tenant on that day: their names with the subjects of their logins, by name. */
    public Map<String, String> accounts(LocalDate day) {
        Map<String, String> accounts = new LinkedHashMap<>();
        em.createQuery(
                        "select distinct p.name, p.email, p.subject from Membership m join Person p on p.subject = m.subject"
                                + " where m.tenant = :tenant" + Period.IN_FORCE + " order by p.name",
                        Object[].class)
                .setParameter("tenant", CurrentTenant.id())
                .setParameter("day", day)
                .getResultList()
                .forEach(row -> accounts.put(row[0] + " (" + row[1] + ")", (String) row[2]));
        return accounts;
    }

    /** How whoever has that login is called. */
    public String nameOf(String subject) {
        return em.createQuery("select p.name from Person p where p.subject = :subject", String.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst()
                .orElse(subject);
    }

    /** How whoever has that login is written to; nothing where no mail can go. */
    public Optional<Recipient> recipient(String subject) {
        return em.createQuery("select p from Person p where p.subject = :subject", Person.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst()
                .filter(each -> MailAddress.deliverable(each.email()).isPresent())
                .map(each -> new Recipient(each.email(), each.name(), each.language()));
    }

    /** Who acted for a member, when and what; the last first. */
    public List<AssistLog> logOf(MemberReference member) {
        return em
                .createNamedQuery(AssistSession.OF_MEMBER, AssistSession.class)
                .setParameter("member", member)
                .getResultList()
                .stream()
                .map(session -> new AssistLog(
                        nameOf(session.agent()),
                        session.beginsAt(),
                        session.endsAt(),
                        session.reason(),
                        session.announced(),
                        acts(session)))
                .toList();
    }

    private List<AssistLog.Done> acts(AssistSession session) {
        return em.createQuery(
                        "select a.what, a.about, a.doneAt from AssistedAct a where a.session = :session order by a.doneAt, a.id",
                        Object[].class)
                .setParameter("session", session)
                .getResultStream()
                .map(row -> new AssistLog.Done((String) row[0], (String) row[1], (Instant) row[2]))
                .toList();
    }
}
