package ca.alliances.identity.boundary;

import ca.alliances.identity.Person;
import ca.alliances.identity.control.PersonRepository;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;

/** The people whom the portal knows. */
@Stateless
public class People {
    @Inject
    private PersonRepository people;

    @Inject
    private CurrentPerson person;

    /** Somebody came in through Keycloak, which has verified the address and knows in which language it spoke with a new person. */
    @Allowed(Action.SIGN_IN)
    public void arrived(String email, String name, Locale language) {
        people.rememberedOrNew(person.subject(), email, name, language).reachedAt(email);
    }

    /** Who acts has chosen to read in this language, and is written to in it from now on. */
    @Allowed(Action.READ_OWN_ACCOUNT)
    public void read(Locale language) {
        people.find(person.subject()).ifPresent(reader -> reader.reads(language));
    }

    /** The name of who acts. */
    @Allowed(Action.READ_OWN_ACCOUNT)
    public String ownName() {
        return people.find(person.subject()).map(Person::name).orElse("");
    }

    /** Whether who acts may do that here and now; pages ask it what to show. */
    @Allowed(Action.READ_PUBLIC_PAGES)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean may(Action action) {
        return person.may(action);
    }
}
