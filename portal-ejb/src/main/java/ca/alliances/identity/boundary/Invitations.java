package ca.alliances.identity.boundary;

import ca.alliances.identity.Invitation;
import ca.alliances.identity.InvitationRevoked;
import ca.alliances.identity.InvitationSummary;
import ca.alliances.identity.MembershipTerms;
import ca.alliances.identity.PersonInvited;
import ca.alliances.identity.Role;
import ca.alliances.identity.Ties;
import ca.alliances.identity.control.InvitationRepository;
import ca.alliances.identity.control.Inviting;
import ca.alliances.identity.control.LimitQueries;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Happening;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import ca.alliances.tenancy.CurrentTenant;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Invitations to a role of the tenant: by e-mail, for seven days, to be used once. */
@Stateless
@Allowed(Action.GRANT_MEMBERSHIP)
public class Invitations {
    @Inject
    private InvitationRepository invitations;

    @Inject
    private Inviting inviting;

    @Inject
    private LimitQueries limits;

    @Inject
    private CurrentPerson person;

    @Inject
    private Event<Happening> happenings;

    /** Those of the tenant that nobody has taken up, the newest first; expired ones stay until they are taken back. */
    public List<InvitationSummary> pending() {
        return invitations.pendingIn(CurrentTenant.id());
    }

    /** One of them. */
    public InvitationSummary pending(String reference) {
        return pending().stream()
                .filter(each -> each.reference().equals(reference))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Names of the tenant's territories with their codes, by name. */
    public Map<String, String> territories() {
        return limits.territories();
    }

    /** Names of the committees and councils of the tenant. */
    public List<String> bodies() {
        return limits.bodies();
    }

    /**
     * Invites whoever has that address to a role.
     *
     * @throws NotFound when the person may not give that role, or the territory is of another tenant
     * @throws RuleViolation {@code identity.address-form}, {@code identity.already-invited}
     */
    public void invite(String email, MembershipTerms terms) {
        person.require(Action.GRANT_MEMBERSHIP, toGive(terms.role()));
        limits.requireHere(terms);
        if (pending().stream().anyMatch(each -> each.email().equalsIgnoreCase(email) && each.role() == terms.role())) {
            throw new RuleViolation("identity.already-invited");
        }
        String reference = UUID.randomUUID().toString();
        inviting.toRole(reference, email, CurrentTenant.id(), terms, person.act());
        happenings.fire(new PersonInvited(reference, terms.role(), person.act()));
    }

    /** @throws NotFound when the tenant has no such invitation */
    public void sendAgain(String reference) {
        Invitation invitation = existing(reference);
        inviting.again(invitation, person.act());
        happenings.fire(new PersonInvited(reference, roleOf(invitation), person.act()));
    }

    /** @throws NotFound when the tenant has no such invitation */
    public void revoke(String reference) {
        Invitation invitation = existing(reference);
        invitation.revoke();
        happenings.fire(new InvitationRevoked(reference, roleOf(invitation), person.act()));
    }

    private Invitation existing(String reference) {
        Invitation found = invitations
                .find(reference)
                .filter(each -> each.tenant().equals(CurrentTenant.find()))
                .orElseThrow(NotFound::new);
        person.require(Action.GRANT_MEMBERSHIP, toGive(roleOf(found)));
        return found;
    }

    private static Role roleOf(Invitation invitation) {
        return invitation.role().orElseThrow(NotFound::new);
    }

    static Ties toGive(Role role) {
        return new Ties(null, Set.of(), false, role.name());
    }
}
