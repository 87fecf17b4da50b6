package ca.alliances.minutes.control;

import ca.alliances.concertation.Sector;
import ca.alliances.concertation.TableCode;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.MeetingState;
import ca.alliances.minutes.Attention;
import ca.alliances.minutes.Attention.Need;
import ca.alliances.minutes.MinutesState;
import ca.alliances.shared.Bilingual;
import ca.alliances.shared.Quebec;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what wants a look at some tables, one list for each need; a mandate that was taken back before it began counts for nothing. */
@ApplicationScoped
public class AttentionQueries {
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
    private static final String REAL = " and (%1$s.period.to is null or %1$s.period.to >= %1$s.period.from)";

    private static final String SILENT = " from ConcertationTable t where t.code in :tables"
            + " and exists (select s from Seat s where s.table = t.code and s.period.from <= :since)"
            + " and not exists (select m from Meeting m where m.table = t.code and m.begunAt >= :moment)";
    private static final String VACANT =
            " from Seat s, ConcertationTable t where t.code = s.table and t.code in :tables"
                    + " and s.period.from <= :today and (s.period.to is null or s.period.to >= :today)"
                    + " and not exists (select m from SeatMandate m where m.seat = s" + REAL.formatted("m") + ")";
    private static final String ENDING =
            " from SeatMandate m join m.seat s, ConcertationTable t where t.code = s.table and t.code in :tables"
                    + REAL.formatted("m") + " and m.period.to >= :first and m.period.to <= :last"
                    + " and (s.period.to is null or s.period.to >= :today and s.period.to > m.period.to)"
                    + " and not exists (select n from SeatMandate n where n.seat = s and n.period.from > m.period.to"
                    + REAL.formatted("n") + ")";
    private static final String UNADOPTED =
            " from Meeting m, ConcertationTable t where t.code = m.table and t.code in :tables and m.state = :ended"
                    + " and not exists (select x from Minutes x where x.meeting = m.reference"
                    + " and (x.life.state = :adopted or x.life.state = :published))";

    @PersistenceContext
    EntityManager em;

    /** How much there is of one kind. */
    public long count(Need need, Collection<TableCode> tables, LocalDate today) {
        return tables.isEmpty()
                ? 0
                : query("select count(t)" + from(need), Long.class, need, tables, today)
                        .getSingleResult();
    }

    /** A page of it, what has lasted longest or ends first on top. */
    public List<Attention> page(Need need, Collection<TableCode> tables, LocalDate today, int first, int size) {
        List<Object[]> rows = query(select(need) + from(need) + order(need), Object[].class, need, tables, today)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        Map<TableCode, Instant> met = need == Need.NOT_MET ? lastMet(rows) : Map.of();
        return rows.stream().map(row -> attention(need, row, met, today)).toList();
    }

    private static String select(Need need) {
        return switch (need) {
            case NOT_MET -> "select t.code, t.name";
            case MINUTES -> "select t.code, t.name, m.reference, m.endedAt";
            case VACANT -> "select t.code, t.name, s.reference, s.period.from, s.number, s.sector";
            default -> "select t.code, t.name, s.reference, m.period.to, s.number, s.sector";
        };
    }

    private static String order(Need need) {
        return switch (need) {
            case NOT_MET -> " order by t.code";
            case MINUTES -> " order by m.endedAt, m.id";
            case VACANT -> " order by t.code, s.number";
            default -> " order by m.period.to, t.code, s.number";
        };
    }

    private <T> TypedQuery<T> query(
            String jpql, Class<T> type, Need need, Collection<TableCode> tables, LocalDate today) {
        TypedQuery<T> query = em.createQuery(jpql, type).setParameter("tables", tables);
        switch (need) {
            case NOT_MET -> {
                LocalDate since = today.minusDays(Attention.LONG_SILENCE);
                query.setParameter("since", since)
                        .setParameter("moment", since.atStartOfDay(Quebec.ZONE).toInstant());
            }
            case MINUTES ->
                query.setParameter("ended", MeetingState.ENDED)
                        .setParameter("adopted", MinutesState.ADOPTED)
                        .setParameter("published", MinutesState.PUBLISHED);
            case VACANT -> query.setParameter("today", today);
            default ->
                query.setParameter("today", today)
                        .setParameter("first", first(need, today))
                        .setParameter("last", last(need, today));
        }
        return query;
    }

    private static String from(Need need) {
        return switch (need) {
            case NOT_MET -> SILENT;
            case MINUTES -> UNADOPTED;
            case VACANT -> VACANT;
            default -> ENDING;
        };
    }

    private static LocalDate first(Need need, LocalDate today) {
        return switch (need) {
            case ENDS_7 -> today;
            case ENDS_30 -> today.plusDays(8);
            case ENDS_60 -> today.plusDays(31);
            default -> EVER;
        };
    }

    private static LocalDate last(Need need, LocalDate today) {
        return switch (need) {
            case ENDS_7 -> today.plusDays(7);
            case ENDS_30 -> today.plusDays(30);
            case ENDS_60 -> today.plusDays(60);
            default -> today.minusDays(1);
        };
    }

    private Map<TableCode, Instant> lastMet(List<Object[]> rows) {
        Map<TableCode, Instant> met = new HashMap<>();
        if (!rows.isEmpty()) {
            em.createQuery(
                            "select m.table, m.begunAt from Meeting m where m.table in :tables and m.begunAt is not null"
                                    + " and not exists (select n from Meeting n where n.table = m.table and n.begunAt > m.begunAt)",
                            Object[].class)
                    .setParameter("tables", rows.stream().map(row -> row[0]).toList())
                    .getResultList()
                    .forEach(row -> met.put((TableCode) row[0], (Instant) row[1]));
        }
        return met;
    }

    private static Attention attention(Need need, Object[] row, Map<TableCode, Instant> met, LocalDate today) {
        TableCode table = (TableCode) row[0];
        Bilingual name = (Bilingual) row[1];
        if (need.isOfSeat()) {
            LocalDate day = (LocalDate) row[3];
            return new Attention(
                    need, table, name, (String) row[2], (Integer) row[4], (Sector) row[5], day, days(day, today));
        }
        Instant moment = need == Need.MINUTES ? (Instant) row[3] : met.get(table);
        LocalDate day = moment == null ? null : Quebec.date(moment);
        String subject = need == Need.MINUTES ? ((MeetingReference) row[2]).value() : null;
        return new Attention(need, table, name, subject, null, null, day, day == null ? null : days(day, today));
    }

    private static long days(LocalDate day, LocalDate today) {
        return Math.abs(ChronoUnit.DAYS.between(day, today));
    }
}
