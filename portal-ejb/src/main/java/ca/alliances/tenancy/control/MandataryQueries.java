package ca.alliances.tenancy.control;

import ca.alliances.tenancy.MandatarySummary;
import ca.alliances.tenancy.TenantId;
import ca.alliances.territory.TerritoryName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads mandataries for lists. */
@ApplicationScoped
public class MandataryQueries {
    private static final String ACTIVE =
            "select new ca.alliances.tenancy.MandatarySummary(t.id, t.nameFr, t.regionCode, r.nameFr,"
                    + " t.seat, t.website, t.email, t.phone)"
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

    /** All tenants, also those that are no longer active. */
    public List<TenantId> all() {
        return em.createQuery("select t.id from Tenant t order by t.id", String.class)
                .getResultStream()
                .map(TenantId::new)
                .toList();
    }

    /** The active one of that code. */
    public Optional<MandatarySummary> find(TenantId tenant) {
        return em.createQuery(ACTIVE + " and t.id = :id", MandatarySummary.class)
                .setParameter("id", tenant.code())
                .getResultStream()
                .findFirst();
    }

    /** The territories that the tenant of the moment serves on that day, by name. */
    public List<TerritoryName> territories(LocalDate day) {
        return em.createQuery(
                        "select new ca.alliances.territory.TerritoryName(r.code, r.nameFr) from TenantTerritory s"
                                + " join Territory r on r.code = s.territoryCode"
                                + " where s.period.from <= :day and (s.period.to is null or s.period.to >= :day)"
                                + " order by r.nameFr",
                        TerritoryName.class)
                .setParameter("day", day)
                .getResultList();
    }
}
