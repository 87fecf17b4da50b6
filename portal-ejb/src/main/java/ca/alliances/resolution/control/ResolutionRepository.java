package ca.alliances.resolution.control;

import ca.alliances.identity.Person;
import ca.alliances.resolution.BodyNumber;
import ca.alliances.resolution.RegisteredResolution;
import ca.alliances.resolution.ResolutionSource;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RandomReference;
import ca.alliances.shared.ReferenceCounter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Keeps the register of the tenant of the moment. */
@ApplicationScoped
public class ResolutionRepository {
    private static final String ORDER = "RES";

    @PersistenceContext
    private EntityManager em;

    /** Nobody else enters anything or is given a number until the end of the transaction. */
    public void lock() {
        counter(ORDER).orElseThrow();
    }

    /** The next number of that series, from 1, without a gap. */
    public int next(String series) {
        lock();
        ReferenceCounter counter = counter(ORDER + "-" + series).orElseGet(() -> {
            ReferenceCounter first = new ReferenceCounter(ORDER + "-" + series);
            em.persist(first);
            return first;
        });
        return counter.next();
    }

    private Optional<ReferenceCounter> counter(String series) {
        return em.createNamedQuery(ReferenceCounter.BY_SERIES, ReferenceCounter.class)
                .setParameter("series", series)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Its entries, the one that counts first. */
    public List<RegisteredResolution> of(BodyNumber name) {
        return of(name, LockModeType.NONE);
    }

    /** The same as they are at this moment, and nobody changes them until the end of the transaction. */
    public List<RegisteredResolution> locked(BodyNumber name) {
        return of(name, LockModeType.PESSIMISTIC_WRITE);
    }

    private List<RegisteredResolution> of(BodyNumber name, LockModeType lock) {
        return em.createNamedQuery(RegisteredResolution.BY_NUMBER, RegisteredResolution.class)
                .setParameter("body", name.body())
                .setParameter("number", name.number())
                .setLockMode(lock)
                .getResultStream()
                .sorted((one, other) -> Boolean.compare(other.counts(), one.counts()))
                .toList();
    }

    /** @throws NotFound when the tenant has none of that name */
    public RegisteredResolution existing(RandomReference reference) {
        return existing(reference, LockModeType.NONE);
    }

    /**
     * The same, and nobody else changes it.
     *
     * @throws NotFound when the tenant has none of that name
     */
    public RegisteredResolution locked(RandomReference reference) {
        return existing(reference, LockModeType.PESSIMISTIC_WRITE);
    }

    private RegisteredResolution existing(RandomReference reference, LockModeType lock) {
        return em.createNamedQuery(RegisteredResolution.BY_REFERENCE, RegisteredResolution.class)
                .setParameter("reference", reference.value())
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whether the portal has numbered a resolution of that body. */
    public boolean numbersFor(String body) {
        return !em.createQuery(
                        "select r.reference from RegisteredResolution r where r.body = :body and r.source = :table",
                        String.class)
                .setParameter("body", body)
                .setParameter("table", ResolutionSource.TABLE)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Keeps a new one; what it replaces is written first, since of one number only one may count. */
    public void add(RegisteredResolution entry) {
        em.flush();
        em.persist(entry);
    }

    /** The name of that person; nothing for the portal itself. */
    public String person(String subject) {
        return Optional.ofNullable(em.find(Person.class, subject))
                .map(Person::name)
                .orElse("");
    }
}
