package ca.alliances.application.boundary;

import ca.alliances.application.ApplicationReference;
import ca.alliances.identity.Ties;
import java.util.Set;

/**
 * Keeps a person away from one file, whatever his roles say. What knows why (a recusal in a committee) comes after the application in
 * the order of the features, so it is asked through this.
 */
public interface Barrier {
    /** Whether the person of that subject must not see that file, which has these ties to him. */
    boolean bars(String subject, ApplicationReference reference, Ties ties);

    /** The files of which the lists of the person of that subject say nothing. */
    Set<ApplicationReference> hiddenFrom(String subject);
}
