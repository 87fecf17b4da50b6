package ca.alliances.minutes.control;

import ca.alliances.concertation.TableCode;
import ca.alliances.minutes.Minutes;
import ca.alliances.minutes.MinutesFilter;
import ca.alliances.minutes.MinutesRow;
import ca.alliances.minutes.MinutesState;
import ca.alliances.minutes.PublishedRow;
import ca.alliances.minutes.RevisionRow;
import ca.alliances.shared.SearchWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists minutes; filtered, searched, sorted and paged in SQL. */
@ApplicationScoped
public class MinutesQueries {
    private static final String FROM = " from Minutes m join ConcertationTable t on t.code = m.table";
    private static final String ORDER = " order by m.heldAt desc, m.id desc";
    private static final String ROW =
            "select new ca.alliances.minutes.MinutesRow(m.meeting, t.name, m.heldAt, m.life.state,"
                    + " m.life.resolution)";
    private static final String PUBLISHED = "select new ca.alliances.minutes.PublishedRow(m.meeting, t.name, m.heldAt,"
            + " m.life.resolution, m.life.adoptedOn)";

    @PersistenceContext
    EntityManager em;

    /** Whose minutes a person may read: all of some tables, and drafts only where he runs the meetings. */
    public record Readable(Collection<TableCode> tables, Collection<TableCode> run) {}

    /** A page of those that a person may read, the latest meeting on top. */
    public List<MinutesRow> page(Readable readable, MinutesFilter filter, int first, int size) {
        return readable.tables().isEmpty()
                ? List.of()
                : conditions(readable, filter)
                        .on(em, ROW, ORDER, MinutesRow.class)
                        .setFirstResult(first)
                        .setMaxResults(size)
                        .getResultList();
    }

    /** How many there are. */
    public long count(Readable readable, MinutesFilter filter) {
        return readable.tables().isEmpty()
                ? 0
                : conditions(readable, filter)
                        .on(em, "select count(m)", "", Long.class)
                        .getSingleResult();
    }

    private static Conditions conditions(Readable readable, MinutesFilter filter) {
        Conditions conditions = new Conditions();
        conditions.add("m.table in :tables", "tables", readable.tables());
        conditions.add(
                readable.run().isEmpty() ? "m.life.state <> :draft" : "(m.life.state <> :draft or m.table in :run)",
                "draft",
                MinutesState.DRAFT);
        if (!readable.run().isEmpty()) {
            conditions.values.put("run", readable.run());
        }
        conditions.add("m.table = :table", "table", filter.table());
        conditions.add("m.life.state = :state", "state", filter.state());
        conditions.search("m.words", filter.text());
        return conditions;
    }

    /** A page of those that everybody may read, the latest meeting on top. */
    public List<PublishedRow> published(TableCode table, String text, int first, int size) {
        return open(table, text)
                .on(em, PUBLISHED, ORDER, PublishedRow.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many there are. */
    public long countPublished(TableCode table, String text) {
        return open(table, text).on(em, "select count(m)", "", Long.class).getSingleResult();
    }

    private static Conditions open(TableCode table, String text) {
        Conditions conditions = new Conditions();
        conditions.add("m.life.state = :published", "published", MinutesState.PUBLISHED);
        conditions.add("t.shown = :shown", "shown", true);
        conditions.add("m.table = :table", "table", table);
        conditions.search("m.publicWords", text);
        return conditions;
    }

    /** Whether everybody sees that table, and so what it publishes. */
    public boolean isShown(TableCode table) {
        return em.createQuery("select t.shown from ConcertationTable t where t.code = :table", Boolean.class)
                .setParameter("table", table)
                .getSingleResult();
    }

    /** The line of those minutes in the list for everybody, if they are in it. */
    public List<PublishedRow> published(Minutes minutes) {
        Conditions conditions = open(null, null);
        conditions.add("m = :minutes", "minutes", minutes);
        return conditions.on(em, PUBLISHED, "", PublishedRow.class).getResultList();
    }

    /** A page of the revisions of minutes, the latest on top. */
    public List<RevisionRow> revisions(Minutes minutes, int first, int size) {
        return em.createQuery(
                        "select new ca.alliances.minutes.RevisionRow(r.number, r.cause, r.savedAt, p.name) from MinutesRevision r, Person p"
                                + " where p.subject = r.savedBy and r.minutes = :minutes order by r.number desc",
                        RevisionRow.class)
                .setParameter("minutes", minutes)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** The conditions of a list, with their values. */
    private static final class Conditions {
        private final StringBuilder where = new StringBuilder();
        private final Map<String, Object> values = new LinkedHashMap<>();

        void add(String condition, String name, Object value) {
            if (value != null) {
                where.append(where.isEmpty() ? " where " : " and ").append(condition);
                values.put(name, value);
            }
        }

        void search(String column, String text) {
            List<String> words = text == null || text.isBlank() ? List.of() : SearchWords.patterns(text);
            for (int i = 0; i < words.size(); i++) {
                add(column + " like :word" + i + " escape '!'", "word" + i, words.get(i));
            }
        }

        <T> TypedQuery<T> on(EntityManager em, String select, String order, Class<T> type) {
            TypedQuery<T> query = em.createQuery(select + FROM + where + order, type);
            values.forEach(query::setParameter);
            return query;
        }
    }
}
