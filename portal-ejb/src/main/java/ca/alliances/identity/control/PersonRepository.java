package ca.alliances.identity.control;

import ca.alliances.identity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** Keeps people. */
@ApplicationScoped
public class PersonRepository {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** The person of that subject. */
    public Optional<Person> find(String subject) {
        return Optional.ofNullable(em.find(Person.class, subject));
    }

    /** The person of that subject, kept from now on if new. */
    public Person rememberedOrNew(String subject, String email, String name) {
        return find(subject).orElseGet(() -> {
            Person person = new Person(subject, email, name, clock.instant());
            em.persist(person);
            return person;
        });
    }
}
