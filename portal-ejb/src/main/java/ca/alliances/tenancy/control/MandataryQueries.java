package ca.alliances.tenancy.control;

import ca.alliances.tenancy.MandatarySummary;
import ca.alliances.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Reads mandataries for lists. */
@ApplicationScoped
public class MandataryQueries {
    private static final String ACTIVE =
            "select new ca.alliances.tenancy.MandatarySummary(t.id, t.nameFr, t.regionCode, r.nameFr)"
                    + " from Tenant t left join Region r on r.code = t.regionCode where t.active = true";

    @PersistenceContext
    private EntityManager em;

    /** Active ones by region, then name; those over several regions last. */
    public List<MandatarySummary> byRegion() {
        return em.createQuery(
                        ACTIVE + " order by case when t.regionCode is null then 1 else 0 end, t.regionCode, t.nameFr",
                        MandatarySummary.class)
                .getResultList();
    }

    /** The active one of that code. */
    public Optional<MandatarySummary> find(TenantId tenant) {
        return em.createQuery(ACTIVE + " and t.id = :id", MandatarySummary.class)
                .setParameter("id", tenant.code())
                .getResultStream()
                .findFirst();
    }
}
