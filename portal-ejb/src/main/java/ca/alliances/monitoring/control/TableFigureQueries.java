package ca.alliances.monitoring.control;

import ca.alliances.monitoring.TableFigures;
import ca.alliances.monitoring.TenantTables;
import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.Quebec;
import ca.alliances.tenancy.Sharing;
import ca.alliances.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts tables, seats and resolutions of all tenants as far as they are shared that day, in as many queries as there are figures. */
@ApplicationScoped
public class TableFigureQueries {
    /** How many days back a table is looked for that met. */
    private static final int LATELY = 90;

    private static final String HOLDS = " x.period.from <= :today and (x.period.to is null or x.period.to >= :today)";
    private static final String TABLES = "select x.tenant, count(x) from SharedTable x where" + HOLDS;
    private static final String OPEN = " from SharedSeat x where x.openFrom <= :today"
            + " and (x.openTo is null or x.openTo >= :today) and" + HOLDS;
    private static final String HELD = OPEN + " and x.heldFrom <= :today and (x.heldTo is null or x.heldTo >= :today)";

    private static final String RESOLUTIONS = "select x.tenant, count(x) from SharedResolution x"
            + " where x.resolvedOn >= :first and x.resolvedOn <= :last and" + HOLDS;

    @PersistenceContext
    EntityManager em;

    /** Every active tenant, by name, with its resolutions of that year. */
    public List<TenantTables> figures(FiscalYear year, LocalDate today) {
        Map<TenantId, TableFigures.Counts> counts = counts(year, today);
        return em.createQuery(
                        "select t.id, t.nameFr, x.extent, x.withTables from Tenant t left join DataSharingAgreement x on x.tenant = t.id and"
                                + HOLDS + " where t.active = true order by t.nameFr",
                        Object[].class)
                .setParameter("today", today)
                .getResultStream()
                .map(row -> {
                    TenantId tenant = new TenantId((String) row[0]);
                    TableFigures.Counts counted = counts.getOrDefault(tenant, TableFigures.Counts.NONE);
                    boolean covered = Boolean.TRUE.equals(row[3]);
                    return new TenantTables(
                            tenant,
                            (String) row[1],
                            covered ? new TableFigures(counted, row[2] != Sharing.FULL) : null);
                })
                .toList();
    }

    /** Of each tenant that has tables and shares their figures. */
    private Map<TenantId, TableFigures.Counts> counts(FiscalYear year, LocalDate today) {
        Instant since = today.minusDays(LATELY).atStartOfDay(Quebec.ZONE).toInstant();
        String seats = "select x.tenant, count(distinct x.id)";
        Map<TenantId, Long> met = count(TABLES + " and x.metAt >= :since", today, Map.of("since", since));
        Map<TenantId, Long> open = count(seats + OPEN, today, Map.of());
        Map<TenantId, Long> held = count(seats + HELD, today, Map.of());
        Map<TenantId, Long> lived = count(seats + HELD + " and x.lived = true", today, Map.of());
        Map<TenantId, Long> resolutions =
                count(RESOLUTIONS, today, Map.of("first", year.firstDay(), "last", year.lastDay()));
        Map<TenantId, TableFigures.Counts> counts = new HashMap<>();
        count(TABLES, today, Map.of())
                .forEach((tenant, tables) -> counts.put(
                        tenant,
                        new TableFigures.Counts(
                                tables,
                                met.getOrDefault(tenant, 0L),
                                open.getOrDefault(tenant, 0L),
                                held.getOrDefault(tenant, 0L),
                                lived.getOrDefault(tenant, 0L),
                                resolutions.getOrDefault(tenant, 0L))));
        return counts;
    }

    private Map<TenantId, Long> count(String jpql, LocalDate today, Map<String, ?> values) {
        Map<TenantId, Long> counts = new HashMap<>();
        TypedQuery<Object[]> query =
                em.createQuery(jpql + " group by x.tenant", Object[].class).setParameter("today", today);
        values.forEach(query::setParameter);
        query.getResultList().forEach(row -> counts.put((TenantId) row[0], (Long) row[1]));
        return counts;
    }
}
