package ca.alliances.notification.control;

import ca.alliances.notification.DeadLetter;
import ca.alliances.notification.Letter;
import ca.alliances.notification.OutboxMessage;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RandomReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Keeps the messages of the tenant of the moment. */
@ApplicationScoped
public class OutboxRepository {
    private static final String DEAD =
            " from OutboxMessage m where m.state = ca.alliances.notification.OutboxState.DEAD";

    @PersistenceContext
    EntityManager em;

    /** Whether a letter of that event to that address was written already. */
    public boolean has(Letter letter) {
        return em.createNamedQuery(OutboxMessage.OF_EVENT, OutboxMessage.class)
                .setParameter("eventId", letter.eventId())
                .setParameter("recipient", letter.to().email())
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    /** Keeps a new one. */
    public void add(OutboxMessage message) {
        em.persist(message);
    }

    /** @throws NotFound when the tenant has no such message */
    public OutboxMessage existing(String reference) {
        return em.createNamedQuery(OutboxMessage.BY_REFERENCE, OutboxMessage.class)
                .setParameter("reference", new RandomReference(reference).value())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** A page of those given up, the latest first. */
    public List<DeadLetter> dead(int first, int size) {
        return em.createQuery("select m" + DEAD + " order by m.nextAttemptAt desc, m.reference", OutboxMessage.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(OutboxMessage::asDeadLetter)
                .toList();
    }

    /** How many were given up. */
    public long countDead() {
        return em.createQuery("select count(m)" + DEAD, Long.class).getSingleResult();
    }
}
