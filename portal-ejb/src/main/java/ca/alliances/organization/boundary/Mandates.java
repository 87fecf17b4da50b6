package ca.alliances.organization.boundary;

import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.organization.OrganizationReference;
import ca.alliances.organization.control.MandateQueries;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Quebec;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** For which organizations who acts may act today; asked anew each time, so that an ended mandate is gone at the next click. */
@Stateless
@Allowed(Action.READ_PUBLIC_PAGES)
public class Mandates {
    @Inject
    private MandateQueries queries;

    @Inject
    private CurrentPerson person;

    @Inject
    private Clock clock;

    /** Those for which the person acts; none for who is not signed in. */
    public List<OrganizationReference> held() {
        return person.find()
                .map(subject -> queries.held(subject, Quebec.date(clock.instant())))
                .orElse(List.of());
    }
}
