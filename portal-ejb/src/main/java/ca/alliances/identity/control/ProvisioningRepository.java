package ca.alliances.identity.control;

import ca.alliances.identity.ProvisioningOrder;
import ca.alliances.identity.ProvisioningTask;
import ca.alliances.shared.Period;
import ca.alliances.shared.Quebec;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
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
                .map(task -> task.order(hasRole(task, Quebec.date(now))))
                .toList();
    }

    /** Whether the person has a role there now, or will have one. */
    private boolean hasRole(ProvisioningTask task, LocalDate today) {
        return em.createQuery(
                                "select count(m) from Membership m where m.subject = :subject and m.tenant = :tenant"
                                        + Period.NOT_OVER,
                                Long.class)
                        .setParameter("subject", task.subject())
                        .setParameter("tenant", task.tenant())
                        .setParameter("day", today)
                        .getSingleResult()
                > 0;
    }

    /** The task of that reference. */
    public ProvisioningTask existing(String reference) {
        return em.find(ProvisioningTask.class, reference);
    }
}
