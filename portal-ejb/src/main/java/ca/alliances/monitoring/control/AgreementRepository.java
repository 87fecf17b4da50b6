package ca.alliances.monitoring.control;

import ca.alliances.tenancy.DataSharingAgreement;
import ca.alliances.tenancy.Tenant;
import ca.alliances.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Keeps what tenants agreed to share with the ministry. */
@ApplicationScoped
public class AgreementRepository {
    @PersistenceContext
    EntityManager em;

    /** Those of that tenant that hold on that day or later, the first one on top. */
    public List<DataSharingAgreement> from(TenantId tenant, LocalDate day) {
        return from(tenant, day, LockModeType.NONE);
    }

    /** The same as they stand now, whatever was read before, for a change of them. */
    public List<DataSharingAgreement> lockedFrom(TenantId tenant, LocalDate day) {
        return from(tenant, day, LockModeType.PESSIMISTIC_WRITE);
    }

    private List<DataSharingAgreement> from(TenantId tenant, LocalDate day, LockModeType lock) {
        return em.createQuery(
                        "select a from DataSharingAgreement a where a.tenant = :tenant"
                                + " and (a.period.to is null or a.period.to >= :day) order by a.period.from",
                        DataSharingAgreement.class)
                .setParameter("tenant", tenant)
                .setParameter("day", day)
                .setLockMode(lock)
                .getResultList();
    }

    /** Nobody else changes those of that tenant meanwhile. */
    public void lock(TenantId tenant) {
        em.find(Tenant.class, tenant.toString(), LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Keeps that one from its first day on: what was agreed for that day and later makes way, so that no day has two.
     *
     * @param present all that hold on its first day or later
     */
    public void replace(List<DataSharingAgreement> present, DataSharingAgreement next) {
        LocalDate first = next.period().from();
        for (DataSharingAgreement each : present) {
            if (each.period().from().isBefore(first)) {
                each.makeWayOn(first);
            } else {
                em.remove(each);
            }
        }
        em.flush();
        em.persist(next);
    }
}
