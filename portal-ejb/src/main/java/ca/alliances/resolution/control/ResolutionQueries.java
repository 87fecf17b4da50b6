package ca.alliances.resolution.control;

import ca.alliances.resolution.BodyNumber;
import ca.alliances.resolution.RegisteredResolution;
import ca.alliances.resolution.ResolutionFact;
import ca.alliances.resolution.ResolutionFilter;
import ca.alliances.resolution.ResolutionRow;
import ca.alliances.resolution.ResolutionSource;
import ca.alliances.shared.Excerpt;
import ca.alliances.shared.SearchWords;
import ca.alliances.shared.Slices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lists the register of the tenant of the moment; filtered, searched, sorted and paged in SQL. */
@ApplicationScoped
public class ResolutionQueries {
    private static final int FEW = 500;
    private static final int RECENT = 20;
    private static final int MOST = 100;
    private static final Map<String, String> SORTS =
            Map.of("number", "r.number", "title", "r.title", "date", "r.resolvedOn");
    private static final String ROW = "select new ca.alliances.resolution.ResolutionRow(r.reference, r.body, r.number,"
            + " r.resolvedOn, r.title, r.project, r.repealedBy, r.correction.at, r.correction.replacement)"
            + " from RegisteredResolution r";
    private static final String COUNTS =
            "select r from RegisteredResolution r where r.correction.at is null and r.repealedBy is null";

    /** Only a table of the portal takes up what another one passed on to it, and only the one above. */
    private static final String WAITS = "r.passedOn.table in :tables and r.repealedBy is null and not exists"
            + " (select t.id from RegisteredResolution t where t.forwardedBody = r.body and t.forwardedNumber = r.number"
            + " and t.source = ca.alliances.resolution.ResolutionSource.TABLE)";

    @PersistenceContext
    private EntityManager em;

    /**
     * A page of it, by default the latest on top, and how many there are: first which, from an index that holds the words, then the rows of the
     * page.
     */
    public Excerpt<ResolutionRow> list(ResolutionFilter filter, int first, int size) {
        Conditions conditions = new Conditions(filter);
        List<Long> found = conditions
                .on(em, "select r.id from RegisteredResolution r", "", Long.class)
                .setMaxResults(Excerpt.COUNTED + 1)
                .getResultList();
        int counted = Math.min(found.size(), Excerpt.COUNTED);
        boolean few = filter.text() != null && found.size() <= FEW;
        List<ResolutionRow> rows = first >= counted
                ? List.of()
                : (few ? rowsOf(found, filter) : conditions.on(em, ROW, order(filter.sort()), ResolutionRow.class))
                        .setFirstResult(first)
                        .setMaxResults(size)
                        .getResultList();
        return new Excerpt<>(rows, counted, found.size() > counted);
    }

    /** All of it in order: first which, then each a few at a time. */
    public long each(ResolutionFilter filter, Consumer<ResolutionRow> into) {
        List<Long> all = new Conditions(filter)
                .on(em, "select r.id from RegisteredResolution r", order(filter.sort()), Long.class)
                .getResultList();
        return Slices.read(all, some -> rowsOf(some, filter).getResultList(), into);
    }

    private TypedQuery<ResolutionRow> rowsOf(List<Long> hits, ResolutionFilter filter) {
        return em.createQuery(ROW + " where r.id in :hits" + order(filter.sort()), ResolutionRow.class)
                .setParameter("hits", hits);
    }

    /** The bodies that have entries, by name. */
    public List<String> bodies() {
        return em.createQuery("select distinct r.body from RegisteredResolution r order by r.body", String.class)
                .getResultList();
    }

    /** The years from the latest entry back to the first. */
    public List<Integer> years() {
        List<LocalDate> ends = Stream.of("min", "max")
                .map(end -> em.createQuery(
                                "select " + end + "(r.resolvedOn) from RegisteredResolution r", LocalDate.class)
                        .getSingleResult())
                .toList();
        return ends.get(0) == null
                ? List.of()
                : IntStream.rangeClosed(-ends.get(1).getYear(), -ends.get(0).getYear())
                        .mapToObj(year -> -year)
                        .toList();
    }

    /** Those that count, are not repealed and are about that project, the latest first. */
    public List<ResolutionFact> about(String project) {
        return facts(em.createQuery(
                        COUNTS + " and r.project = :project order by r.resolvedOn desc, r.id desc",
                        RegisteredResolution.class)
                .setParameter("project", project));
    }

    /** Those that count, are not repealed and came of that meeting, by number. */
    public List<ResolutionFact> ofMeeting(String meeting) {
        return em.createQuery(COUNTS + " and r.meeting = :meeting order by r.number", RegisteredResolution.class)
                .setParameter("meeting", meeting)
                .getResultStream()
                .map(RegisteredResolution::fact)
                .toList();
    }

    /** The latest of a body that count, are not repealed and about no other project: those about it first. */
    public List<ResolutionFact> recent(String body, String project) {
        Stream<ResolutionFact> about =
                about(project).stream().filter(fact -> fact.name().body().equalsIgnoreCase(body));
        List<ResolutionFact> others = facts(em.createQuery(
                        COUNTS + " and r.body = :body and r.project is null order by r.resolvedOn desc, r.id desc",
                        RegisteredResolution.class)
                .setParameter("body", body));
        return Stream.concat(about, others.stream()).toList();
    }

    /** What was passed on to that table and what it has not taken up, the first on top. */
    public List<ResolutionFact> waitingFor(String table) {
        return em.createQuery(
                        "select r from RegisteredResolution r where " + WAITS + " order by r.passedOn.at, r.id",
                        RegisteredResolution.class)
                .setParameter("tables", List.of(table))
                .setMaxResults(MOST)
                .getResultStream()
                .map(RegisteredResolution::fact)
                .toList();
    }

    /** How many wait for one of these tables. */
    public long countWaiting(Collection<String> tables) {
        return em.createQuery("select count(r) from RegisteredResolution r where " + WAITS, Long.class)
                .setParameter("tables", tables)
                .getSingleResult();
    }

    /** Whether a table of the portal has taken it up. */
    public boolean isTakenUpByTable(BodyNumber name) {
        return em.createQuery(
                                "select count(t) from RegisteredResolution t where t.forwardedBody = :body"
                                        + " and t.forwardedNumber = :number and t.source = :table",
                                Long.class)
                        .setParameter("body", name.body())
                        .setParameter("number", name.number())
                        .setParameter("table", ResolutionSource.TABLE)
                        .getSingleResult()
                > 0;
    }

    /** Those that count and take it up, the first on top. */
    public List<ResolutionFact> takingUp(BodyNumber name) {
        return facts(em.createQuery(
                        "select r from RegisteredResolution r where r.forwardedBody = :body"
                                + " and r.forwardedNumber = :number and r.correction.at is null order by r.id",
                        RegisteredResolution.class)
                .setParameter("body", name.body())
                .setParameter("number", name.number()));
    }

    private static List<ResolutionFact> facts(TypedQuery<RegisteredResolution> query) {
        return query.setMaxResults(RECENT)
                .getResultStream()
                .map(RegisteredResolution::fact)
                .toList();
    }

    /** Ends with the id, with which every index ends. */
    private static String order(String sort) {
        boolean down = sort == null || sort.startsWith("-");
        String direction = down ? " desc" : "";
        String key = sort == null ? "date" : sort.substring(down ? 1 : 0);
        String body = key.equals("body") ? "r.body" + direction + ", " : "";
        return " order by " + body + SORTS.getOrDefault(key, "r.resolvedOn") + direction + ", r.id" + direction;
    }

    /** The conditions of a list, with their values. */
    private static final class Conditions {
        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new LinkedHashMap<>();

        Conditions(ResolutionFilter filter) {
            add("r.body = :body", "body", filter.body());
            add("r.project = :project", "project", filter.project());
            add(WAITS, "tables", filter.waitingFor());
            if (filter.year() != null) {
                add("r.resolvedOn >= :from", "from", LocalDate.of(filter.year(), 1, 1));
                add("r.resolvedOn <= :to", "to", LocalDate.of(filter.year(), 12, 31));
            }
            List<String> words = filter.text() == null ? List.of() : SearchWords.patterns(filter.text());
            for (int i = 0; i < words.size(); i++) {
                add("r.words like :word" + i + " escape '!'", "word" + i, words.get(i));
            }
        }

        private void add(String condition, String name, Object value) {
            if (value != null) {
                conditions.add(condition);
                values.put(name, value);
            }
        }

        <T> TypedQuery<T> on(EntityManager em, String select, String order, Class<T> type) {
            String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
            TypedQuery<T> query = em.createQuery(select + where + order, type);
            values.forEach(query::setParameter);
            return query;
        }
    }
}
