package ca.alliances.identity.boundary;

import ca.alliances.identity.Person;
import ca.alliances.identity.control.CurrentPerson;
import ca.alliances.identity.control.PersonRepository;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The people whom the portal knows. */
@Stateless
public class People {
    @Inject
    private PersonRepository people;

    @Inject
    private CurrentPerson person;

    /** Somebody came in through Keycloak, which has verified the address. */
    @Allowed(Action.SIGN_IN)
    public void arrived(String email, String name) {
        people.rememberedOrNew(person.subject(), email, name).reachedAt(email);
    }

    /** The name of who acts. */
    @Allowed(Action.READ_OWN_ACCOUNT)
    public String ownName() {
        return people.find(person.subject()).map(Person::name).orElse("");
    }

    /** Whether who acts may do that here and now; pages ask it what to show. */
    @Allowed(Action.READ_PUBLIC_PAGES)
    public boolean may(Action action) {
        return person.may(action);
    }
}
