package ca.alliances.review.control;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.boundary.Barrier;
import ca.alliances.identity.Role;
import ca.alliances.identity.Ties;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.shared.Action;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;

/**
 * Who has an interest in a file loses it, whatever his roles, and what is or was his own is one. Who may read it only as a member of its
 * committee gets it once he has declared that he has none.
 */
@ApplicationScoped
public class RecusalBarrier implements Barrier {
    @Inject
    private CommitteeQueries committees;

    @Inject
    private OwnFiles own;

    @Inject
    private ReviewRepository reviews;

    @Inject
    private CurrentPerson person;

    @Override
    public boolean bars(String subject, ApplicationReference reference, Ties ties) {
        return committees.isRecused(subject, reference)
                || own.isOwn(subject, reference)
                || readsOnlyAsReviewer(ties) && !hasDeclared(subject, reference);
    }

    @Override
    public Set<ApplicationReference> hiddenFrom(String subject) {
        Set<ApplicationReference> hidden = new HashSet<>(committees.recusedFrom(subject));
        hidden.addAll(own.of(subject));
        return hidden;
    }

    private boolean readsOnlyAsReviewer(Ties ties) {
        return person.mayAs(Role.REVIEWER, Action.READ_APPLICATION, ties)
                && !person.mayWithout(Role.REVIEWER, Action.READ_APPLICATION, ties);
    }

    private boolean hasDeclared(String subject, ApplicationReference reference) {
        return reviews.rounds(reference).stream()
                .findFirst()
                .flatMap(round -> reviews.declaration(round, subject))
                .isPresent();
    }
}
