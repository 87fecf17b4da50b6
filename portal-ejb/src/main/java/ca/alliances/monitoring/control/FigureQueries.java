package ca.alliances.monitoring.control;

import ca.alliances.funding.Balance;
import ca.alliances.monitoring.FileStage;
import ca.alliances.monitoring.SharingTenant;
import ca.alliances.monitoring.StageCounts;
import ca.alliances.monitoring.TenantFigures;
import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.Money;
import ca.alliances.tenancy.Sharing;
import ca.alliances.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads the figures of all tenants as far as they are shared that day: three queries, whose cost does not grow with the files. */
@ApplicationScoped
public class FigureQueries {
    private static final String HOLDS =
            " and x.period.from <= :today and (x.period.to is null or x.period.to >= :today)";

    private static final String AGREED = " from Tenant t left join DataSharingAgreement x on x.tenant = t.id"
            + " and x.extent <> ca.alliances.tenancy.Sharing.NOTHING" + HOLDS + " where t.active = true";

    @PersistenceContext
    EntityManager em;

    /** The figures of that year for every active tenant, by name. */
    public List<TenantFigures> figures(FiscalYear year, LocalDate today) {
        Map<TenantId, Balance> money = money(year, today);
        Files files = files(year, today);
        return shared("select t.id, t.nameFr, x.extent" + AGREED + " order by t.nameFr", today)
                .getResultStream()
                .map(row -> {
                    TenantId tenant = new TenantId((String) row[0]);
                    return new TenantFigures(
                            tenant,
                            (String) row[1],
                            (Sharing) row[2],
                            money.getOrDefault(tenant, Balance.NONE),
                            counts((Sharing) row[2], files.counts().getOrDefault(tenant, Map.of())),
                            files.moved().get(tenant));
                })
                .toList();
    }

    /** How many files stand where, and when one moved last, by tenant. */
    private record Files(Map<TenantId, Map<FileStage, Long>> counts, Map<TenantId, Instant> moved) {}

    private Files files(FiscalYear year, LocalDate today) {
        Files files = new Files(new HashMap<>(), new HashMap<>());
        String measures = "select x.tenant, x.stage, x.files, x.movedAt from SharedMeasure x where x.year = :year"
                + HOLDS + " and (x.files > 0 or x.movedAt is not null)";
        for (Object[] row : shared(measures, today).setParameter("year", year).getResultList()) {
            TenantId tenant = (TenantId) row[0];
            files.counts()
                    .computeIfAbsent(tenant, each -> new EnumMap<>(FileStage.class))
                    .merge((FileStage) row[1], (Long) row[2], Long::sum);
            if (row[3] != null) {
                files.moved().merge(tenant, (Instant) row[3], (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return files;
    }

    /** What that active tenant shares that day. */
    public Optional<SharingTenant> sharing(TenantId tenant, LocalDate today) {
        return em.createQuery(
                        "select new ca.alliances.monitoring.SharingTenant(t.nameFr, x.extent)" + AGREED
                                + " and t.id = :tenant",
                        SharingTenant.class)
                .setParameter("today", today)
                .setParameter("tenant", String.valueOf(tenant))
                .getResultStream()
                .findFirst();
    }

    /** The years with measures of files, the latest first. */
    public List<FiscalYear> years() {
        return em.createQuery("select distinct x.year from SharedMeasure x order by x.year desc", FiscalYear.class)
                .getResultStream()
                .filter(Objects::nonNull)
                .toList();
    }

    private static StageCounts counts(Sharing sharing, Map<FileStage, Long> files) {
        return sharing == Sharing.FULL ? StageCounts.whole(files) : StageCounts.suppressed(files);
    }

    private Map<TenantId, Balance> money(FiscalYear year, LocalDate today) {
        Map<TenantId, Balance> money = new HashMap<>();
        shared(
                        "select x.tenant, sum(x.allocated), sum(x.committed), sum(x.paid) from SharedEnvelope x"
                                + " where x.year = :year" + HOLDS + " group by x.tenant",
                        today)
                .setParameter("year", year)
                .getResultList()
                .forEach(row -> money.put((TenantId) row[0], new Balance(cents(row[1]), cents(row[2]), cents(row[3]))));
        return money;
    }

    private static Money cents(Object sum) {
        return new Money(((Number) sum).longValue());
    }

    private TypedQuery<Object[]> shared(String query, LocalDate today) {
        return em.createQuery(query, Object[].class).setParameter("today", today);
    }
}
