package ca.alliances.identity.boundary;

import ca.alliances.identity.MembershipSummary;
import ca.alliances.identity.control.CurrentPerson;
import ca.alliances.identity.control.MembershipQueries;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Quebec;
import ca.alliances.shared.RuleViolation;
import ca.alliances.tenancy.CurrentTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Who has which role where; one's own, and those of a tenant for the people who keep them. */
@Stateless
public class Memberships {
    @Inject
    private MembershipQueries queries;

    @Inject
    private CurrentPerson person;

    @Inject
    private Clock clock;

    /** The roles that the person has today, in all tenants. */
    @Allowed(Action.READ_OWN_ACCOUNT)
    public List<MembershipSummary> mine() {
        return queries.ofPerson(person.subject(), today());
    }

    /** A page of today's memberships of the tenant, by name. */
    @Allowed(Action.LIST_MEMBERSHIPS)
    public List<MembershipSummary> inTenant(int first, int size) {
        return queries.inTenant(CurrentTenant.id(), today(), first, size);
    }

    /** How many the tenant has today. */
    @Allowed(Action.LIST_MEMBERSHIPS)
    public long count() {
        return queries.count(CurrentTenant.id(), today());
    }

    /** @throws NotFound when the tenant has no such membership today */
    @Allowed(Action.END_MEMBERSHIP)
    public MembershipSummary existing(String reference) {
        return queries.find(reference, CurrentTenant.id(), today()).orElseThrow(NotFound::new);
    }

    /**
     * Takes a role away, from the next click on.
     *
     * @throws NotFound when the tenant has no such membership
     * @throws RuleViolation {@code identity.own-membership}
     */
    @Allowed(Action.END_MEMBERSHIP)
    public void end(String reference) {
        queries.existing(reference).endBy(person.subject(), CurrentTenant.id(), today());
    }

    private LocalDate today() {
        return Quebec.date(clock.instant());
    }
}
