package ca.alliances.meeting.control;

import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.TableCode;
import ca.alliances.meeting.Answer;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.MeetingFilter;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.MeetingRow;
import ca.alliances.meeting.MeetingState;
import ca.alliances.meeting.MotionState;
import ca.alliances.meeting.OpenVote;
import ca.alliances.meeting.VoteWay;
import ca.alliances.shared.Bilingual;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lists the meetings of some tables; filtered, sorted and paged in SQL. */
@ApplicationScoped
public class MeetingQueries {
    private static final String FROM =
            " from Meeting m join ConcertationTable t on t.code = m.table where m.table in :tables";

    private static final String ROW =
            "select new ca.alliances.meeting.MeetingRow(m.reference, m.table, t.name, m.title, m.startsAt, m.endsAt,"
                    + " m.place, m.link, m.state)";

    /** The items of a motion stand in one column, parted by blanks. */
    private static final String OF_ITEM =
            " and a.takenBackAt is null and function('find_in_set', a.item, function('replace', m.items, ' ', ',')) > 0";

    private static final String SEAT_LEFT = " and exists (select r.id from RollLine r, MotionVoter v"
            + " where r.meeting = m.meeting and (r.member = :member or r.substitute = :member) and v.motion = m"
            + " and v.seat = r.seat and v.voted = false and not exists (select a.id from ItemRecusal a"
            + " where a.meeting = m.meeting and a.seat = r.seat" + OF_ITEM + "))";
    private static final String NOT_VOTED =
            " and not exists (select w.id from MotionVoter w where w.motion = m and w.voter = :member and w.voted = true)";
    /** Who keeps away with one seat does with all. */
    private static final String NOT_RECUSED = " and not exists (select a.id from ItemRecusal a, RollLine s"
            + " where a.meeting = m.meeting and s.meeting = m.meeting and s.seat = a.seat and s.member = :member"
            + OF_ITEM + ")";

    @PersistenceContext
    EntityManager em;

    /** A page of them. */
    public List<MeetingRow> page(Collection<TableCode> tables, MeetingFilter filter, Instant now, int first, int size) {
        if (tables.isEmpty()) {
            return List.of();
        }
        String order = Boolean.TRUE.equals(filter.ahead())
                ? " order by m.startsAt, m.id"
                : " order by m.startsAt desc, m.id desc";
        return filled(em.createQuery(ROW + FROM + conditions(filter) + order, MeetingRow.class), tables, filter, now)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many there are. */
    public long count(Collection<TableCode> tables, MeetingFilter filter, Instant now) {
        return tables.isEmpty()
                ? 0
                : filled(em.createQuery("select count(m)" + FROM + conditions(filter), Long.class), tables, filter, now)
                        .getSingleResult();
    }

    private static String conditions(MeetingFilter filter) {
        String conditions = filter.table() == null ? "" : " and m.table = :table";
        if (filter.ahead() == null) {
            return conditions;
        }
        return conditions
                + (filter.ahead()
                        ? " and (m.endsAt >= :now or m.state = :sits) and m.state <> :cancelled and m.state <> :ended"
                        : " and (m.endsAt < :now and m.state <> :sits or m.state = :cancelled or m.state = :ended)");
    }

    private static <T> TypedQuery<T> filled(
            TypedQuery<T> query, Collection<TableCode> tables, MeetingFilter filter, Instant now) {
        query.setParameter("tables", tables);
        if (filter.table() != null) {
            query.setParameter("table", filter.table());
        }
        if (filter.ahead() != null) {
            query.setParameter("now", now)
                    .setParameter("sits", MeetingState.UNDER_WAY)
                    .setParameter("cancelled", MeetingState.CANCELLED)
                    .setParameter("ended", MeetingState.ENDED);
        }
        return query;
    }

    /** Those of these tables that begin from that moment and before the other one, in order. */
    public List<MeetingRow> between(Collection<TableCode> tables, Instant from, Instant to) {
        return tables.isEmpty()
                ? List.of()
                : em.createQuery(
                                ROW + FROM + " and m.startsAt >= :from and m.startsAt < :to order by m.startsAt, m.id",
                                MeetingRow.class)
                        .setParameter("tables", tables)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultList();
    }

    /** Those of tables that everybody may know of, once their members were told; of one table, or of all for {@code null}. */
    public List<MeetingRow> open(TableCode table, Instant from, Instant to, int most) {
        String of = table == null ? "" : " and m.table = :table";
        TypedQuery<MeetingRow> query = em.createQuery(
                        ROW + " from Meeting m join ConcertationTable t on t.code = m.table where t.shown = true"
                                + " and m.convenedAt is not null and m.startsAt >= :from and m.startsAt < :to" + of
                                + " order by m.startsAt, m.id",
                        MeetingRow.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(most);
        if (table != null) {
            query.setParameter("table", table);
        }
        return query.getResultStream().map(MeetingRow::forEverybody).toList();
    }

    /** The last meeting that the table held, if it held one. */
    public Optional<MeetingReference> lastHeld(TableCode table) {
        return em.createQuery(
                        "select m.reference from Meeting m where m.table = :table and m.state = :ended order by m.startsAt desc",
                        MeetingReference.class)
                .setParameter("table", table)
                .setParameter("ended", MeetingState.ENDED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How a table is called, whoever asks. */
    public Bilingual nameOf(TableCode table) {
        return em.createQuery("select t.name from ConcertationTable t where t.code = :code", Bilingual.class)
                .setParameter("code", table)
                .getSingleResult();
    }

    /** What that member answered to these meetings. */
    public Map<MeetingReference, Answer> answers(MemberReference member, Collection<Meeting> meetings) {
        Map<MeetingReference, Answer> answers = new HashMap<>();
        if (!meetings.isEmpty()) {
            em.createQuery(
                            "select a.meeting.reference, a.answer from InvitationAnswer a where a.member = :member and a.meeting in :meetings",
                            Object[].class)
                    .setParameter("member", member)
                    .setParameter("meetings", meetings)
                    .getResultList()
                    .forEach(row -> answers.put((MeetingReference) row[0], (Answer) row[1]));
        }
        return answers;
    }

    /** The meetings of these tables of which their members were told, from that moment on; with their agendas, in one query more. */
    public List<Meeting> told(Collection<TableCode> tables, Instant since) {
        return tables.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select m from Meeting m where m.table in :tables and m.startsAt >= :since and m.convenedAt is not null"
                                        + " order by m.startsAt, m.id",
                                Meeting.class)
                        .setParameter("tables", tables)
                        .setParameter("since", since)
                        .setHint("eclipselink.batch", "m.items")
                        .getResultList();
    }

    /** The meetings to which members were asked and that have not begun, the next one first. */
    public List<Meeting> convened(Instant now) {
        return em.createQuery(
                        "select m from Meeting m where m.state = :convened and m.startsAt > :now order by m.startsAt, m.id",
                        Meeting.class)
                .setParameter("convened", MeetingState.CONVENED)
                .setParameter("now", now)
                .getResultList();
    }

    /**
     * The votes that are open where that member sits, or may sit as a substitute, but for those of some ways and those on which he has voted,
     * as has the other who may vote for the seat, or from which he keeps away.
     */
    public List<OpenVote> openVotes(MemberReference member, Set<VoteWay> but) {
        return em.createQuery(
                        "select new ca.alliances.meeting.OpenVote(m.meeting.reference, m.number, m.text) from Motion m"
                                + " where m.state = :open and m.way not in :but" + SEAT_LEFT + NOT_VOTED + NOT_RECUSED
                                + " order by m.openedAt, m.id",
                        OpenVote.class)
                .setParameter("open", MotionState.OPEN)
                .setParameter("but", but)
                .setParameter("member", member)
                .getResultList();
    }
}
