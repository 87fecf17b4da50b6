package ca.alliances.identity.boundary;

import ca.alliances.identity.AuthorizationMatrix;
import ca.alliances.identity.Invitation;
import ca.alliances.identity.InvitationToken;
import ca.alliances.identity.Membership;
import ca.alliances.identity.MembershipGranted;
import ca.alliances.identity.OrganizationJoined;
import ca.alliances.identity.ProvisioningTask;
import ca.alliances.identity.control.InvitationRepository;
import ca.alliances.identity.control.PersonRepository;
import ca.alliances.shared.Act;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Happening;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Quebec;
import ca.alliances.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/** The one use of an invitation; in whose name is bound by {@link Acceptances}. */
@Stateless
@Allowed(Action.ACCEPT_INVITATION)
public class InvitationUse {
    private static final AuthorizationMatrix MATRIX = new AuthorizationMatrix();

    @Inject
    private InvitationRepository invitations;

    @Inject
    private PersonRepository people;

    @Inject
    private CurrentPerson person;

    @Inject
    private Event<Happening> happenings;

    @Inject
    private Event<OrganizationJoined> joined;

    /** @throws NotFound when it is unknown, used, taken back or expired */
    public void accept(String token) {
        Act act = person.act();
        Invitation invitation = invitations.locked(new InvitationToken(token)).orElseThrow(NotFound::new);
        invitation.accept(people.existing(act.actor()).email(), act);
        invitation
                .membership(UUID.randomUUID().toString(), act.actor(), Quebec.date(act.at()))
                .ifPresent(role -> grant(role, invitation.tenant().orElse(null), act));
        invitation
                .organization()
                .ifPresent(organization ->
                        joined.fire(new OrganizationJoined(organization, act.actor(), invitation.invitedBy())));
    }

    private void grant(Membership given, TenantId tenant, Act act) {
        people.add(given);
        people.tellProvider(
                new ProvisioningTask(given.reference(), act.actor(), tenant, MATRIX.isBinding(given.role()), act.at()));
        happenings.fire(new MembershipGranted(given.reference(), given.role(), act));
    }
}
