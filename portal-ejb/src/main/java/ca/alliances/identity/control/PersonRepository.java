package ca.alliances.identity.control;

import ca.alliances.identity.Membership;
import ca.alliances.identity.Person;
import ca.alliances.identity.ProvisioningTask;
import ca.alliances.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Locale;
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

    /** In which language to write to an address: that of the person who has it, else that of who writes. */
    public Locale languageAt(String email, String writer) {
        return em.createQuery("select p from Person p where p.email = :email order by p.firstSeenAt", Person.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst()
                .or(() -> find(writer))
                .map(Person::language)
                .orElse(Locale.FRENCH);
    }

    /** The person of that subject, kept from now on if new, then with that language. */
    public Person rememberedOrNew(String subject, String email, String name, Locale language) {
        return find(subject).orElseGet(() -> {
            Person person = new Person(subject, email, name, clock.instant());
            person.reads(language);
            em.persist(person);
            return person;
        });
    }

    /** @throws NotFound when the portal does not know the person */
    public Person existing(String subject) {
        return find(subject).orElseThrow(NotFound::new);
    }

    /** Keeps a new membership. */
    public void add(Membership membership) {
        em.persist(membership);
    }

    /** Notes what is to be said to the identity provider as soon as this is committed. */
    public void tellProvider(ProvisioningTask task) {
        em.persist(task);
    }
}
