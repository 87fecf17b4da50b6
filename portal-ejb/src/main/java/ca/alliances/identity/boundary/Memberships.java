package ca.alliances.identity.boundary;

import ca.alliances.identity.Membership;
import ca.alliances.identity.MembershipChanged;
import ca.alliances.identity.MembershipEnded;
import ca.alliances.identity.MembershipFilter;
import ca.alliances.identity.MembershipSummary;
import ca.alliances.identity.MembershipTerms;
import ca.alliances.identity.Role;
import ca.alliances.identity.control.LimitQueries;
import ca.alliances.identity.control.MembershipQueries;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Happening;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Noted;
import ca.alliances.shared.Period;
import ca.alliances.shared.Quebec;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.Slices;
import ca.alliances.tenancy.CurrentTenant;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Who has which role where; one's own, and those of a tenant for the people who keep them. */
@Stateless
public class Memberships {
    @Inject
    private MembershipQueries queries;

    @Inject
    private LimitQueries limits;

    @Inject
    private CurrentPerson person;

    @Inject
    private Event<Happening> happenings;

    @Inject
    private Clock clock;

    /** The roles that the person has today, in all tenants. */
    @Allowed(Action.READ_OWN_ACCOUNT)
    public List<MembershipSummary> mine() {
        return queries.ofPerson(person.subject(), today());
    }

    /** A page of the memberships of the tenant, of today and of later, that the filter lets through. */
    @Allowed(Action.LIST_MEMBERSHIPS)
    public List<MembershipSummary> inTenant(MembershipFilter filter, int first, int size) {
        return queries.inTenant(CurrentTenant.id(), today(), filter, first, size);
    }

    /** All that the filter lets through, of today and of later, in order and of one moment, on record. */
    @Allowed(Action.LIST_MEMBERSHIPS)
    public void export(MembershipFilter filter, Consumer<MembershipSummary> into) {
        LocalDate today = today();
        long rows =
                Slices.read((first, size) -> queries.inTenant(CurrentTenant.id(), today, filter, first, size), into);
        happenings.fire(new Noted("exported.people", CurrentTenant.id().code(), person.act(), String.valueOf(rows)));
    }

    /** How many of the tenant, of today and of later, the filter lets through. */
    @Allowed(Action.LIST_MEMBERSHIPS)
    public long count(MembershipFilter filter) {
        return queries.count(CurrentTenant.id(), today(), filter);
    }

    /** The roles that the person may give and take away here; pages ask it what to show. */
    @Allowed(Action.LIST_MEMBERSHIPS)
    public List<Role> kept() {
        return Stream.of(Role.values())
                .filter(Role::isOfTenant)
                .filter(role -> person.may(Action.GRANT_MEMBERSHIP, Invitations.toGive(role)))
                .toList();
    }

    /** @throws NotFound when the tenant has no such membership, today or later */
    @Allowed(Action.END_MEMBERSHIP)
    public MembershipSummary existing(String reference) {
        return queries.find(reference, CurrentTenant.id(), today()).orElseThrow(NotFound::new);
    }

    /**
     * Gives a role other limits: another territory, body or last day.
     *
     * @throws NotFound when the tenant has no such membership, or the person may not give that role
     * @throws RuleViolation {@code identity.own-membership}, {@code shared.changed-meanwhile}; {@code identity.last-keeper} when it would
     *     not hold today and nobody else would keep the tenant's people
     */
    @Allowed(Action.GRANT_MEMBERSHIP)
    public void change(String reference, MembershipTerms terms, long seenVersion) {
        Membership membership = kept(reference, Action.GRANT_MEMBERSHIP);
        membership.requireVersion(seenVersion);
        limits.requireHere(terms);
        if (!Period.between(terms.from(), terms.to()).contains(today())) {
            requireAnotherKeeper(membership);
        }
        MembershipTerms before = membership.terms();
        membership.change(terms);
        happenings.fire(new MembershipChanged(reference, before, terms, person.act()));
    }

    /**
     * Takes a role away, from the next click on.
     *
     * @throws NotFound when the tenant has no such membership, or the person may not take that role away
     * @throws RuleViolation {@code identity.own-membership}; {@code identity.last-keeper} when nobody else would keep the tenant's people
     */
    @Allowed(Action.END_MEMBERSHIP)
    public void end(String reference) {
        Membership membership = kept(reference, Action.END_MEMBERSHIP);
        requireAnotherKeeper(membership);
        membership.end(today());
        happenings.fire(new MembershipEnded(reference, person.act()));
    }

    private void requireAnotherKeeper(Membership membership) {
        if (membership.role().keepsPeople()
                && queries.locked(CurrentTenant.id(), membership.role(), today())
                        .equals(List.of(membership))) {
            throw new RuleViolation("identity.last-keeper");
        }
    }

    private Membership kept(String reference, Action action) {
        Membership membership = queries.existing(reference);
        membership.requireKeptBy(person.subject(), CurrentTenant.id());
        person.require(action, Invitations.toGive(membership.role()));
        return membership;
    }

    private LocalDate today() {
        return Quebec.date(clock.instant());
    }
}
