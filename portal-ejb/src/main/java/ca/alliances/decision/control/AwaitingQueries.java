package ca.alliances.decision.control;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationStatus;
import ca.alliances.decision.Awaiting;
import ca.alliances.decision.AwaitingFilter;
import ca.alliances.identity.Grant;
import ca.alliances.intake.StageKind;
import ca.alliances.shared.SearchWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lists the files that await the bodies of a person; filtered, sorted and paged in SQL. */
@ApplicationScoped
public class AwaitingQueries {
    private static final Map<String, String> SORTS = Map.of(
            "reference", "a.reference",
            "title", "a.outline.title",
            "amount", "a.requested",
            "since", "a.changedAt");
    private static final String FROM = " from Application a join Organization o on o.reference = a.organization"
            + " left join Territory t on t.code = a.managingTerritory where a.status in :statuses";
    private static final String SHOWN = " and a.reference not in :hidden";

    @PersistenceContext
    EntityManager em;

    /**
     * For which bodies files are listed, and which files are left out.
     *
     * @param bodies roles of the person, by territory and body
     * @param hidden files from which the person withdrew
     */
    public record Reach(List<Grant> bodies, Set<ApplicationReference> hidden) {}

    /** A page of them; by default the one that waits longest on top. */
    public List<Awaiting> page(Reach reach, AwaitingFilter filter, int first, int size) {
        String row = "select new ca.alliances.decision.Awaiting(a.reference, a.outline.title, o.legalName, t.nameFr,"
                + " a.requested, a.status, a.changedAt)";
        return reach.bodies().isEmpty()
                ? List.of()
                : query(row, reach, filter, order(filter.sort()), Awaiting.class)
                        .setFirstResult(first)
                        .setMaxResults(size)
                        .getResultList();
    }

    /** How many there are. */
    public long count(Reach reach, AwaitingFilter filter) {
        return reach.bodies().isEmpty()
                ? 0
                : query("select count(a)", reach, filter, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> query(String what, Reach reach, AwaitingFilter filter, String order, Class<T> type) {
        List<Grant> bodies = reach.bodies();
        List<String> words = filter.text() == null ? List.of() : SearchWords.patterns(filter.text());
        String found = IntStream.range(0, words.size())
                .mapToObj(i -> " and a.listing.words like :word" + i + " escape '!'")
                .collect(Collectors.joining());
        String mine = IntStream.range(0, bodies.size())
                .mapToObj(i -> before(bodies.get(i), i))
                .collect(Collectors.joining(" or ", " and (", ")"));
        TypedQuery<T> query = em.createQuery(
                        what + FROM + mine + found + (reach.hidden().isEmpty() ? "" : SHOWN) + order, type)
                .setParameter(
                        "statuses", filter.status() == null ? ApplicationStatus.undecided() : Set.of(filter.status()));
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, words.get(i));
        }
        if (!reach.hidden().isEmpty()) {
            query.setParameter("hidden", reach.hidden());
        }
        for (int i = 0; i < bodies.size(); i++) {
            bind(query, bodies.get(i), i);
        }
        return query;
    }

    /** That a file comes before the body of that role: in its territory and, where the role names one, before that body. */
    private static String before(Grant role, int i) {
        String there = role.territory() == null ? "1 = 1" : "a.managingTerritory = :territory" + i;
        return role.body() == null
                ? "(" + there + ")"
                : "(" + there + " and exists (select s from PipelineStage s where s.call.reference = a.call"
                        + " and s.kind = :decision and s.bodyName = :body" + i
                        + " and (s.fromAmount is null or s.fromAmount <= a.requested)))";
    }

    private static void bind(TypedQuery<?> query, Grant role, int i) {
        if (role.territory() != null) {
            query.setParameter("territory" + i, role.territory());
        }
        if (role.body() != null) {
            query.setParameter("body" + i, role.body());
            query.setParameter("decision", StageKind.DECISION);
        }
    }

    private static String order(String sort) {
        boolean down = sort != null && sort.startsWith("-");
        String column = SORTS.getOrDefault(sort == null ? "" : sort.substring(down ? 1 : 0), "a.changedAt");
        return " order by " + column + (down ? " desc" : "") + ", a.reference";
    }
}
