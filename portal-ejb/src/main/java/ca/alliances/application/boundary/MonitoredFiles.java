package ca.alliances.application.boundary;

import ca.alliances.application.Application;
import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationView;
import ca.alliances.application.control.ApplicationRepository;
import ca.alliances.application.control.ApplicationViews;
import ca.alliances.identity.Ties;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.NotFound;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;

/** A file of the tenant of the moment for the ministry. Asks for its state only: {@code monitoring} has checked the agreement and the reason. */
@Stateless
@Allowed(Action.OPEN_WITH_REASON)
public class MonitoredFiles {
    @Inject
    private ApplicationRepository applications;

    @Inject
    private ApplicationViews views;

    @Inject
    private CurrentPerson person;

    /**
     * As it stands, or as it was handed in while its applicant completes it.
     *
     * @throws NotFound when there is no such file, or it was never handed in
     */
    public ApplicationView existing(ApplicationReference reference) {
        Application application = applications.existing(reference);
        application.submittedAt().orElseThrow(NotFound::new);
        person.require(
                Action.OPEN_WITH_REASON,
                new Ties(null, Set.of(), false, application.status().name()));
        return application.isBeingCompleted() ? views.asHandedIn(application) : views.of(application);
    }
}
