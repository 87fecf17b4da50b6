package ca.alliances.application.control;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationStatus;
import ca.alliances.application.FileFilter;
import ca.alliances.application.FileRow;
import ca.alliances.application.FileSort;
import ca.alliances.shared.Excerpt;
import ca.alliances.shared.SearchWords;
import ca.alliances.shared.Slices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Lists the files of the tenant that were ever handed in, as they last were; every order and every filter has an index (ADR 0018). */
@ApplicationScoped
public class FileQueries {
    private static final int FEW = 500;
    private static final String ROW =
            "select new ca.alliances.application.FileRow(a.reference, a.listing.title, o.legalName, a.status,"
                    + " a.call, t.nameFr, a.listing.requested, a.submittedAt, a.changedAt) from Application a"
                    + " left join Organization o on o.reference = a.organization"
                    + " left join Territory t on t.code = a.managingTerritory";

    @PersistenceContext
    EntityManager em;

    /**
     * Whose files a list may show.
     *
     * @param territories of which; empty: of all
     * @param hidden files that it leaves out
     */
    public record Reach(Optional<Set<String>> territories, Set<ApplicationReference> hidden) {}

    /** A page of the files within reach that the filter lets through, and how many there are. */
    public Excerpt<FileRow> list(FileFilter filter, Reach reach, FileSort sort, int first, int size) {
        Conditions conditions = new Conditions(filter, reach);
        List<Long> found = conditions
                .on(em, "select a.id from Application a", "", Long.class)
                .setMaxResults(Excerpt.COUNTED + 1)
                .getResultList();
        int counted = Math.min(found.size(), Excerpt.COUNTED);
        if (first >= counted) {
            return new Excerpt<>(List.of(), counted, found.size() > counted);
        }
        boolean few = filter.words() != null && counted <= FEW;
        List<FileRow> rows = few ? rowsOf(found, sort, first, size) : rows(conditions, sort, first, size);
        return new Excerpt<>(rows, counted, found.size() > counted);
    }

    /** All files within reach that the filter lets through, in order: first which, from an index, then each a few at a time. */
    public long each(FileFilter filter, Reach reach, FileSort sort, Consumer<FileRow> into) {
        List<Long> all = new Conditions(filter, reach)
                .on(em, "select a.id from Application a", order(sort), Long.class)
                .getResultList();
        return Slices.read(all, some -> rowsOf(some, sort, 0, some.size()), into);
    }

    /** How many files within reach are in each of these states. */
    public Map<ApplicationStatus, Long> counts(Set<ApplicationStatus> statuses, Reach reach) {
        Map<ApplicationStatus, Long> counts = new EnumMap<>(ApplicationStatus.class);
        new Conditions(FileFilter.in(statuses), reach)
                .on(em, "select a.status, count(a) from Application a", " group by a.status", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((ApplicationStatus) row[0], (Long) row[1]));
        return counts;
    }

    private List<FileRow> rows(Conditions conditions, FileSort sort, int first, int size) {
        return conditions
                .on(em, ROW, order(sort), FileRow.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    private List<FileRow> rowsOf(List<Long> hits, FileSort sort, int first, int size) {
        return em.createQuery(ROW + " where a.id in :hits" + order(sort), FileRow.class)
                .setParameter("hits", hits)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** Ends with the id, with which every index ends. */
    private static String order(FileSort sort) {
        String direction = sort.descending() ? " desc" : "";
        return " order by a." + column(sort.key()) + direction + ", a.id" + direction;
    }

    private static String column(FileSort.Key key) {
        return switch (key) {
            case REFERENCE -> "reference";
            case CHANGED -> "changedAt";
            case SUBMITTED -> "submittedAt";
            case AMOUNT -> "listing.requested";
            case TITLE -> "listing.title";
        };
    }

    /** The conditions of a list, with their values. */
    private static final class Conditions {
        private final List<String> conditions = new ArrayList<>(List.of("a.listing.listed = true"));
        private final Map<String, Object> values = new LinkedHashMap<>();

        Conditions(FileFilter filter, Reach reach) {
            reach.territories().ifPresent(codes -> add("a.managingTerritory in :own", "own", codes));
            if (!reach.hidden().isEmpty()) {
                add("a.reference not in :hidden", "hidden", reach.hidden());
            }
            add("a.managingTerritory = :territory", "territory", filter.territory());
            add("a.call = :call", "call", filter.call());
            if (!filter.statuses().isEmpty()) {
                add("a.status in :statuses", "statuses", filter.statuses());
            }
            if (filter.words() != null) {
                List<String> words = SearchWords.patterns(filter.words());
                for (int i = 0; i < words.size(); i++) {
                    add("a.listing.words like :word" + i + " escape '!'", "word" + i, words.get(i));
                }
            }
        }

        private void add(String condition, String name, Object value) {
            if (value != null) {
                conditions.add(condition);
                values.put(name, value);
            }
        }

        <T> TypedQuery<T> on(EntityManager em, String select, String end, Class<T> type) {
            TypedQuery<T> query = em.createQuery(select + " where " + String.join(" and ", conditions) + end, type);
            values.forEach(query::setParameter);
            return query;
        }
    }
}
