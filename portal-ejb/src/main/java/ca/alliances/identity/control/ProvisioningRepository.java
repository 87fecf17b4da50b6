package ca.alliances.identity.control;

import ca.alliances.identity.ProvisioningOrder;
import ca.alliances.identity.ProvisioningTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Keeps what is still to be said to the identity provider. */
@ApplicationScoped
public class ProvisioningRepository {
    private static final int AT_ONCE = 20;

    @PersistenceContext
    EntityManager em;

    /** What is due, the oldest first. */
    public List<ProvisioningOrder> due(Instant now) {
        return em.createQuery(
                        "select t from ProvisioningTask t where t.dueAt <= :now order by t.dueAt",
                        ProvisioningTask.class)
                .setParameter("now", now)
                .setMaxResults(AT_ONCE)
                .getResultStream()
                .map(ProvisioningTask::order)
                .toList();
    }

    /** The task of that reference. */
    public ProvisioningTask existing(String reference) {
        return em.find(ProvisioningTask.class, reference);
    }
}
