package ca.alliances.monitoring.control;

import ca.alliances.application.ApplicationReference;
import ca.alliances.monitoring.MinistryAccess;
import ca.alliances.shared.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps who of the ministry opened which file of the tenant of the moment. */
@ApplicationScoped
public class AccessRepository {
    @PersistenceContext
    EntityManager em;

    /** Keeps an opening. */
    public void add(MinistryAccess access) {
        em.persist(access);
    }

    /** Whether an opening of that file by that person still holds. */
    public boolean isOpen(Act act, ApplicationReference reference) {
        return em.createNamedQuery(MinistryAccess.CURRENT, Long.class)
                        .setParameter("subject", act.actor())
                        .setParameter("application", reference)
                        .setParameter("now", act.at())
                        .getSingleResult()
                > 0;
    }
}
