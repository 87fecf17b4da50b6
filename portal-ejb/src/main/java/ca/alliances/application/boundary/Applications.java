package ca.alliances.application.boundary;

import ca.alliances.application.Application;
import ca.alliances.application.ApplicationMoved;
import ca.alliances.application.ApplicationReference;
import ca.alliances.application.DraftView;
import ca.alliances.application.OwnApplication;
import ca.alliances.application.control.ApplicationQueries;
import ca.alliances.application.control.ApplicationViews;
import ca.alliances.application.control.FileAccess;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.organization.boundary.Mandates;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What an applicant has asked of the fund. It begins by {@link ApplicationStart}; what he writes is saved by {@link ApplicationSections}. */
@Stateless
public class Applications {
    @Inject
    private FileAccess access;

    @Inject
    private ApplicationQueries queries;

    @Inject
    private ApplicationViews views;

    @Inject
    private Mandates mandates;

    @Inject
    private CurrentPerson person;

    @Inject
    private Clock clock;

    @Inject
    private Event<ApplicationMoved> moved;

    /** A page of the applications of the person's organizations in the tenant, the one that changed last on top. */
    @Allowed(Action.START_APPLICATION)
    public List<OwnApplication> mine(int first, int size) {
        return queries.ofOrganizations(mandates.held(), first, size);
    }

    /** How many there are. */
    @Allowed(Action.START_APPLICATION)
    public long countMine() {
        return queries.countOfOrganizations(mandates.held());
    }

    /** @throws NotFound when there is no such draft, or no returned application, that the person may write */
    @Allowed(Action.EDIT_APPLICATION)
    public DraftView draft(ApplicationReference reference) {
        return views.draft(access.opened(reference, Action.EDIT_APPLICATION), clock.instant());
    }

    /**
     * Takes it back.
     *
     * @throws NotFound when there is no such application that the person may take back
     * @throws RuleViolation {@code shared.changed-meanwhile}
     */
    @Allowed(Action.WITHDRAW_APPLICATION)
    public void withdraw(ApplicationReference reference, long version, String reasons) {
        Application application = access.locked(reference, Action.WITHDRAW_APPLICATION);
        application.requireVersion(version);
        moved.fire(application.withdraw(reasons, person.act()));
    }
}
