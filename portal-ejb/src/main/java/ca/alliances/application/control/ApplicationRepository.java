package ca.alliances.application.control;

import ca.alliances.application.Application;
import ca.alliances.application.ApplicationReference;
import ca.alliances.intake.Call;
import ca.alliances.intake.CallReference;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.ReferenceCounter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Keeps the applications of the tenant of the moment. */
@ApplicationScoped
public class ApplicationRepository {
    @PersistenceContext
    private EntityManager em;

    /** @throws NotFound when the tenant has none of that name */
    public Application existing(ApplicationReference reference) {
        return find(reference, LockModeType.NONE).orElseThrow(NotFound::new);
    }

    /**
     * The same, for a step of its life: nobody else takes one at the same time.
     *
     * @throws NotFound when the tenant has none of that name
     */
    public Application locked(ApplicationReference reference) {
        return find(reference, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFound::new);
    }

    /** Keeps a new one. */
    public void add(Application application) {
        em.persist(application);
    }

    /** @throws NotFound when the tenant has none of that name */
    public Call call(CallReference reference) {
        return em.createNamedQuery(Call.BY_REFERENCE, Call.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whether the series of the call has begun. */
    public boolean hasSeries(CallReference call) {
        return !em.createNamedQuery(ReferenceCounter.BY_SERIES, ReferenceCounter.class)
                .setParameter("series", ApplicationReference.series(call))
                .getResultList()
                .isEmpty();
    }

    /** Begins the series of the call, unless it has begun. */
    public void beginSeries(CallReference call) {
        if (!hasSeries(call)) {
            em.persist(new ReferenceCounter(ApplicationReference.series(call)));
        }
    }

    /** The draft that this form began, if it has; nobody else begins one in the series of the call at the same time. */
    public Optional<Application> begunBy(UUID form, CallReference call) {
        counter(call);
        return em.createQuery("select a from Application a where a.begunByForm = :form", Application.class)
                .setParameter("form", form.toString())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The next name in the series of the call, without a gap. */
    public ApplicationReference nextReference(CallReference call) {
        return ApplicationReference.of(call, counter(call).next());
    }

    private ReferenceCounter counter(CallReference call) {
        String series = ApplicationReference.series(call);
        return em.createNamedQuery(ReferenceCounter.BY_SERIES, ReferenceCounter.class)
                .setParameter("series", series)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    private Optional<Application> find(ApplicationReference reference, LockModeType lock) {
        return em.createNamedQuery(Application.BY_REFERENCE, Application.class)
                .setParameter("reference", reference)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
