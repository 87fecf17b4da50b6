package ca.alliances.application.boundary;

import ca.alliances.application.Application;
import ca.alliances.application.ApplicationMoved;
import ca.alliances.application.ApplicationReference;
import ca.alliances.application.DraftView;
import ca.alliances.application.OwnApplication;
import ca.alliances.application.ProjectOutline;
import ca.alliances.application.control.ApplicationQueries;
import ca.alliances.application.control.ApplicationRepository;
import ca.alliances.application.control.ApplicationViews;
import ca.alliances.application.control.FileAccess;
import ca.alliances.identity.Ties;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.intake.Call;
import ca.alliances.intake.CallReference;
import ca.alliances.organization.OrganizationName;
import ca.alliances.organization.OrganizationReference;
import ca.alliances.organization.boundary.Mandates;
import ca.alliances.organization.boundary.OrganizationRecord;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** What an applicant asks of the fund, from the first line to the filing. What he writes is saved by {@link ApplicationSections}. */
@Stateless
public class Applications {
    @Inject
    private FileAccess access;

    @Inject
    private ApplicationRepository applications;

    @Inject
    private ApplicationQueries queries;

    @Inject
    private ApplicationViews views;

    @Inject
    private Mandates mandates;

    @Inject
    private OrganizationRecord organizationRecord;

    @Inject
    private CurrentPerson person;

    @Inject
    private Clock clock;

    @Inject
    private Event<ApplicationMoved> moved;

    /** The organizations for which the person may ask. */
    @Allowed(Action.START_APPLICATION)
    public List<OrganizationName> organizations() {
        return queries.names(mandates.held());
    }

    /**
     * Begins a draft of that organization under that call.
     *
     * @throws NotFound when the tenant has published no such call, or the person does not act for the organization
     * @throws RuleViolation {@code application.too-late} when the call is over, {@code application.title-missing}
     */
    @Allowed(Action.START_APPLICATION)
    public ApplicationReference start(CallReference under, OrganizationReference organization, String title) {
        Call call = applications.call(under);
        boolean own = mandates.held().contains(organization);
        person.require(Action.START_APPLICATION, new Ties(call.territoryCode().orElse(null), Set.of(), own, "DRAFT"));
        if (!call.isPublished()) {
            throw new NotFound();
        }
        call.closesAt().filter(clock.instant()::isAfter).ifPresent(closed -> {
            throw new RuleViolation("application.too-late", closed);
        });
        boolean first = queries.countOfOrganizations(List.of(organization)) == 0;
        Application draft = new Application(
                applications.nextReference(under),
                call,
                organization,
                new ProjectOutline(title, null, null, null, null),
                person.act());
        applications.add(draft);
        if (first) {
            organizationRecord.beginHere(organization);
        }
        moved.fire(new ApplicationMoved(draft.reference(), null, draft.status(), person.act(), null));
        return draft.reference();
    }

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
