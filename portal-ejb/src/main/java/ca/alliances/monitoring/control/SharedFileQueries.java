package ca.alliances.monitoring.control;

import ca.alliances.application.ApplicationStatus;
import ca.alliances.monitoring.SharedFile;
import ca.alliances.shared.Slices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Lists the files of the tenant of the moment for the ministry as they were last handed in; drafts are the applicants' own. */
@ApplicationScoped
public class SharedFileQueries {
    private static final String ROW =
            "select new ca.alliances.monitoring.SharedFile(a.reference, a.listing.title, o.legalName, t.nameFr, a.status,"
                    + " a.listing.requested, a.changedAt) from Application a"
                    + " left join Organization o on o.reference = a.organization"
                    + " left join Territory t on t.code = a.managingTerritory";
    private static final String OF_YEAR =
            " where a.listing.listed = true and a.listing.year = :year and a.status in :statuses";
    private static final String ORDER = " order by a.changedAt desc, a.id desc";

    @PersistenceContext
    EntityManager em;

    /** A page of those of that year in these statuses, the one that moved last on top. */
    public List<SharedFile> list(Collection<ApplicationStatus> statuses, int year, int first, int size) {
        return query(ROW + OF_YEAR + ORDER, SharedFile.class, statuses, year)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** All of them, in the same order. */
    public long each(Collection<ApplicationStatus> statuses, int year, Consumer<SharedFile> into) {
        List<Long> all = query("select a.id from Application a" + OF_YEAR + ORDER, Long.class, statuses, year)
                .getResultList();
        return Slices.read(
                all,
                some -> em.createQuery(ROW + " where a.id in :some" + ORDER, SharedFile.class)
                        .setParameter("some", some)
                        .getResultList(),
                into);
    }

    /** How many there are. */
    public long count(Collection<ApplicationStatus> statuses, int year) {
        return query("select count(a) from Application a" + OF_YEAR, Long.class, statuses, year)
                .getSingleResult();
    }

    private <T> TypedQuery<T> query(String query, Class<T> type, Collection<ApplicationStatus> statuses, int year) {
        return em.createQuery(query, type).setParameter("statuses", statuses).setParameter("year", year);
    }
}
