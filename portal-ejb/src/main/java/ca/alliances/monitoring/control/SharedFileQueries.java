package ca.alliances.monitoring.control;

import ca.alliances.application.ApplicationStatus;
import ca.alliances.monitoring.SharedFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;

/** Lists the files of the tenant of the moment for the ministry as they were last handed in; drafts are the applicants' own. */
@ApplicationScoped
public class SharedFileQueries {
    private static final String FILES = " from Application a join Organization o on o.reference = a.organization"
            + " left join Territory t on t.code = a.managingTerritory"
            + " where a.listing.listed = true and a.status in :statuses and a.reference like :year";

    @PersistenceContext
    EntityManager em;

    /** A page of those of that year in these statuses, the one that moved last on top. */
    public List<SharedFile> list(Collection<ApplicationStatus> statuses, int year, int first, int size) {
        return query(
                        "select new ca.alliances.monitoring.SharedFile(a.reference, a.listing.title, o.legalName,"
                                + " t.nameFr, a.status, a.listing.requested, a.changedAt)",
                        " order by a.changedAt desc, a.id desc",
                        SharedFile.class,
                        statuses,
                        year)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many there are. */
    public long count(Collection<ApplicationStatus> statuses, int year) {
        return query("select count(a)", "", Long.class, statuses, year).getSingleResult();
    }

    private <T> TypedQuery<T> query(
            String select, String order, Class<T> type, Collection<ApplicationStatus> statuses, int year) {
        return em.createQuery(select + FILES + order, type)
                .setParameter("statuses", statuses)
                .setParameter("year", "%-" + year + "-A-%");
    }
}
