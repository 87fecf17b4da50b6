package ca.alliances.decision.control;

import ca.alliances.application.ApplicationReference;
import ca.alliances.decision.Decision;
import ca.alliances.identity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Keeps the decisions of the tenant of the moment. */
@ApplicationScoped
public class DecisionRepository {
    @PersistenceContext
    private EntityManager em;

    /** All on that application, the last one first, also those that were taken back. */
    public List<Decision> of(ApplicationReference application) {
        return em.createNamedQuery(Decision.OF_APPLICATION, Decision.class)
                .setParameter("application", application)
                .getResultList();
    }

    /** The one on that application that was not taken back. */
    public Optional<Decision> standing(ApplicationReference application) {
        return of(application).stream().filter(each -> each.repeal().isEmpty()).findFirst();
    }

    /** Keeps a new one. */
    public void add(Decision decision) {
        em.persist(decision);
    }

    /** The name of that person. */
    public Optional<String> name(String subject) {
        return Optional.ofNullable(em.find(Person.class, subject)).map(Person::name);
    }
}
