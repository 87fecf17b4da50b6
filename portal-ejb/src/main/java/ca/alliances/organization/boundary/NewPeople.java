package ca.alliances.organization.boundary;

import ca.alliances.identity.OrganizationJoined;
import ca.alliances.organization.Mandate;
import ca.alliances.organization.OrganizationReference;
import ca.alliances.organization.control.MandateQueries;
import ca.alliances.organization.control.OrganizationRepository;
import ca.alliances.shared.Act;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Noted;
import ca.alliances.shared.Quebec;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Gives the mandate to whoever has taken up an invitation to act for an organization, in the same transaction. */
@ApplicationScoped
public class NewPeople {
    @Inject
    private OrganizationRepository organizations;

    @Inject
    private MandateQueries queries;

    @Inject
    private OrganizationRecord records;

    @Inject
    private Clock clock;

    /**
     * Who acts for it already does not do so twice.
     *
     * @throws NotFound when the person who invited does not act for it any more
     */
    public void join(@Observes OrganizationJoined joined) {
        OrganizationReference organization = new OrganizationReference(joined.organization());
        LocalDate today = Quebec.date(clock.instant());
        if (!queries.held(joined.invitedBy(), today).contains(organization)) {
            throw new NotFound();
        }
        if (!queries.held(joined.subject(), today).contains(organization)) {
            String reference = UUID.randomUUID().toString();
            organizations.add(new Mandate(reference, organization, joined.subject(), today));
            records.write(new Noted(
                    "organization.mandate-accepted",
                    organization.value(),
                    new Act(joined.subject(), clock.instant()),
                    reference));
        }
    }
}
