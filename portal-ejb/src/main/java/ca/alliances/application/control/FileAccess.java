package ca.alliances.application.control;

import ca.alliances.application.Application;
import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationStatus;
import ca.alliances.application.boundary.Barrier;
import ca.alliances.identity.Role;
import ca.alliances.identity.Ties;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.intake.PipelineStage;
import ca.alliances.organization.OrganizationReference;
import ca.alliances.organization.boundary.Mandates;
import ca.alliances.shared.Action;
import ca.alliances.shared.Money;
import ca.alliances.shared.NotFound;
import ca.alliances.tenancy.CurrentTenant;
import ca.alliances.tenancy.TenantId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives a file only to whom the matrix lets act so on it now, and never to whom a barrier keeps away. What ties a file to the person is asked once a
 * request for reading, and anew for every change.
 */
@RequestScoped
public class FileAccess {
    private final Map<Key, Ties> ties = new HashMap<>();
    private final Map<Key, Boolean> barred = new HashMap<>();

    @Inject
    private ApplicationRepository applications;

    @Inject
    private CurrentPerson person;

    @Inject
    private Mandates mandates;

    @Inject
    @Any
    private Instance<Barrier> barriers;

    /** @throws NotFound when there is no such file for this person and this action */
    public Application opened(ApplicationReference reference, Action action) {
        return checked(applications.existing(reference), action);
    }

    /**
     * The same, for a step of its life or a change: nobody else takes one at the same time.
     *
     * @throws NotFound when there is no such file for this person and this action
     */
    public Application locked(ApplicationReference reference, Action action) {
        ties.clear();
        barred.clear();
        return checked(applications.locked(reference), action);
    }

    /** Whether this person may act so on that file now; who acts for the organization that asks does so only as its applicant. */
    public boolean may(Action action, Application application) {
        return may(action, application, ties(application));
    }

    /** Those of the actions that this person may carry out on that file now; its ties are looked up once for all of them. */
    public List<Action> allowed(Collection<Action> actions, Application application) {
        Ties ties = ties(application);
        return actions.stream().filter(action -> may(action, application, ties)).toList();
    }

    private boolean may(Action action, Application application, Ties ties) {
        return ties.own()
                ? person.mayAs(Role.PROMOTER, action, ties)
                : wasHandedIn(application) && person.may(action, ties) && !barred(application, ties);
    }

    /** Whether this person reads it as it was handed in, because somebody else is completing it. */
    public boolean isAnothersDraft(Application application) {
        return application.isBeingCompleted() && !ties(application).own();
    }

    /** The files of which the lists of this person say nothing. */
    public Set<ApplicationReference> hidden() {
        return barriers.stream()
                .flatMap(barrier -> barrier.hiddenFrom(person.subject()).stream())
                .collect(Collectors.toSet());
    }

    /** All of a file on which its ties to a person depend. */
    private record Key(
            Optional<TenantId> tenant,
            ApplicationReference reference,
            ApplicationStatus status,
            Money requested,
            OrganizationReference organization,
            Optional<String> territory) {
        static Key of(Application application) {
            return new Key(
                    CurrentTenant.find(),
                    application.reference(),
                    application.status(),
                    application.requested(),
                    application.organization(),
                    application.managingTerritory());
        }
    }

    /** What ties the file to this person. */
    public Ties ties(Application application) {
        return ties.computeIfAbsent(Key.of(application), key -> tiesNow(application));
    }

    private Ties tiesNow(Application application) {
        return new Ties(
                application.managingTerritory().orElse(null),
                applications.call(application.call()).stagesFor(application.requested()).stream()
                        .map(PipelineStage::bodyName)
                        .collect(Collectors.toSet()),
                mandates.held().contains(application.organization()),
                application.status().name());
    }

    private Application checked(Application application, Action action) {
        if (!may(action, application)) {
            throw new NotFound();
        }
        return application;
    }

    /** A draft stays the applicant's, also when it was withdrawn. */
    private static boolean wasHandedIn(Application application) {
        return application.submittedAt().isPresent();
    }

    private boolean barred(Application application, Ties ties) {
        return barred.computeIfAbsent(Key.of(application), key -> barriers.stream()
                .anyMatch(barrier -> barrier.bars(person.subject(), application.reference(), ties)));
    }
}
