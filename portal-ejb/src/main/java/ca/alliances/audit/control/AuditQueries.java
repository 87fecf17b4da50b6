package ca.alliances.audit.control;

import ca.alliances.audit.AuditFilter;
import ca.alliances.audit.AuditLine;
import ca.alliances.shared.Quebec;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the record of the tenant of the moment, the newest entry first. */
@ApplicationScoped
public class AuditQueries {
    private static final String LINE = "select new ca.alliances.audit.AuditLine("
            + "e.number, e.at, p.name, e.actor, e.what, e.about, e.detail) from AuditEntry e"
            + " left join Person p on p.subject = e.actor";
    private static final String ORDER = " order by e.number desc";

    @PersistenceContext
    EntityManager em;

    /** A page of the entries that the filter lets through. */
    public List<AuditLine> list(AuditFilter filter, int first, int size) {
        return query(LINE, filter, ORDER, AuditLine.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many it lets through. */
    public long count(AuditFilter filter) {
        return query("select count(e) from AuditEntry e", filter, "", Long.class)
                .getSingleResult();
    }

    private <T> TypedQuery<T> query(String select, AuditFilter filter, String order, Class<T> type) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder(" where e.number > 0");
        add(where, values, " and e.at >= :start", "start", start(filter.from(), 0));
        add(where, values, " and e.at < :end", "end", start(filter.to(), 1));
        add(where, values, " and e.about = :about", "about", filter.about());
        add(
                where,
                values,
                " and e.actor in (select q.subject from Person q where q.name like :person escape '!')",
                "person",
                Optional.ofNullable(filter.person())
                        .map(AuditQueries::containing)
                        .orElse(null));
        TypedQuery<T> query = em.createQuery(select + where + order, type);
        values.forEach(query::setParameter);
        return query;
    }

    private static void add(
            StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            where.append(condition);
            values.put(name, value);
        }
    }

    private static Instant start(LocalDate day, int later) {
        return Optional.ofNullable(day)
                .map((Function<LocalDate, Instant>)
                        d -> d.plusDays(later).atStartOfDay(Quebec.ZONE).toInstant())
                .orElse(null);
    }

    private static String containing(String part) {
        return "%" + part.replaceAll("[!%_]", "!$0") + "%";
    }
}
