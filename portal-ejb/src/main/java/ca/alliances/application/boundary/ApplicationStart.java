package ca.alliances.application.boundary;

import ca.alliances.application.Application;
import ca.alliances.application.ApplicationMoved;
import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ProjectOutline;
import ca.alliances.application.control.ApplicationQueries;
import ca.alliances.application.control.ApplicationRepository;
import ca.alliances.application.control.DraftLimit;
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
import ca.alliances.shared.Causes;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** How an application begins: for which organization, under which call. */
@Stateless
@Allowed(Action.START_APPLICATION)
public class ApplicationStart {
    @Inject
    private ApplicationRepository applications;

    @Inject
    private ApplicationQueries queries;

    @Inject
    private SeriesStart series;

    @Inject
    private DraftLimit limit;

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
    public List<OrganizationName> organizations() {
        return queries.names(mandates.held());
    }

    /** For whom a draft is begun, under which title, and by which form: its page has drawn that at random, so that a form sent twice makes one draft. */
    public record Beginning(OrganizationReference organization, String title, UUID form) {}

    /**
     * Begins a draft under that call, or finds the one that the same form has begun.
     *
     * @throws NotFound when the tenant has published no such call, or the person does not act for the organization
     * @throws RuleViolation {@code application.too-late} when the call is over, {@code application.title-missing},
     *     {@code application.too-many-drafts}
     */
    public ApplicationReference start(CallReference under, Beginning beginning) {
        OrganizationReference organization = beginning.organization();
        Call call = applications.call(under);
        boolean own = mandates.held().contains(organization);
        person.require(Action.START_APPLICATION, new Ties(call.territoryCode().orElse(null), Set.of(), own, "DRAFT"));
        if (!call.isPublished()) {
            throw new NotFound();
        }
        beginSeries(under);
        Optional<Application> begun = applications.begunBy(beginning.form(), under);
        if (begun.isPresent()) {
            return begun.filter(each -> each.organization().equals(organization))
                    .orElseThrow(NotFound::new)
                    .reference();
        }
        call.closesAt().filter(clock.instant()::isAfter).ifPresent(closed -> {
            throw new RuleViolation("application.too-late", closed);
        });
        limit.requireRoom(under, organization);
        return begin(call, beginning).reference();
    }

    /** Only the first draft of a series needs a second transaction, and so a second connection, beside its own. */
    private void beginSeries(CallReference call) {
        if (applications.hasSeries(call)) {
            return;
        }
        try {
            series.begin(call);
        } catch (EJBException e) {
            if (!isBegunMeanwhile(e)) {
                throw e;
            }
        }
    }

    private static boolean isBegunMeanwhile(Throwable thrown) {
        return Causes.of(thrown).anyMatch(SQLIntegrityConstraintViolationException.class::isInstance);
    }

    private Application begin(Call call, Beginning beginning) {
        boolean first = queries.countOfOrganizations(List.of(beginning.organization())) == 0;
        Application draft = new Application(
                applications.nextReference(call.reference()),
                call,
                beginning.organization(),
                new ProjectOutline(beginning.title(), null, null, null, null),
                person.act());
        draft.begunBy(beginning.form());
        applications.add(draft);
        if (first) {
            organizationRecord.beginHere(beginning.organization());
        }
        moved.fire(new ApplicationMoved(draft.reference(), null, draft.status(), person.act(), null));
        return draft;
    }
}
