package ca.alliances.audit.control;

import ca.alliances.audit.AuditChain;
import ca.alliances.audit.AuditEntry;
import ca.alliances.audit.ChainCheck;
import ca.alliances.audit.ChainReport;
import ca.alliances.shared.Happening;
import ca.alliances.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Adds to the chain of the tenant of the moment, and follows it. */
@ApplicationScoped
public class AuditRepository {
    private static final int SLICE = 500;

    @PersistenceContext
    EntityManager em;

    /**
     * Adds an entry. Everything that the transaction has changed so far is sent to the database first: the lock of the chain is the last
     * that a transaction takes, so that two of them never wait for each other (ADR 0013).
     */
    public void add(Happening happening) {
        em.flush();
        AuditChain chain = em.createNamedQuery(AuditChain.OF_TENANT, AuditChain.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
        em.persist(chain.add(CurrentTenant.id(), happening));
        em.flush();
    }

    /** Follows the whole chain, a slice at a time. */
    public ChainReport check() {
        ChainCheck check = em.createNamedQuery(AuditChain.OF_TENANT, AuditChain.class)
                .getSingleResult()
                .check(CurrentTenant.id());
        List<AuditEntry> slice;
        do {
            slice = slice(check.lastSound());
        } while (slice.stream().allMatch(check::accept) && slice.size() == SLICE);
        return check.report();
    }

    private List<AuditEntry> slice(long after) {
        em.clear();
        return em.createNamedQuery(AuditEntry.AFTER, AuditEntry.class)
                .setParameter("number", after)
                .setMaxResults(SLICE)
                .getResultList();
    }
}
