package ca.alliances.identity.control;

import ca.alliances.identity.Invitation;
import ca.alliances.identity.InvitationToken;
import ca.alliances.identity.InvitationWritten;
import ca.alliances.identity.MembershipTerms;
import ca.alliances.identity.Role;
import ca.alliances.shared.Act;
import ca.alliances.shared.MailAddress;
import ca.alliances.shared.RuleViolation;
import ca.alliances.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/** Makes invitations and has them told; each letter has a token of its own. */
@ApplicationScoped
public class Inviting {
    @Inject
    private InvitationRepository invitations;

    @Inject
    private PersonRepository people;

    @Inject
    private Event<InvitationWritten> letters;

    /** To a role in the tenant, under that reference. */
    public void toRole(String reference, String email, TenantId tenant, MembershipTerms terms, Act act) {
        InvitationToken token = InvitationToken.random();
        keep(
                Invitation.toRole(reference, address(email), tenant, terms, new Invitation.Sealed(token, act)),
                token,
                act);
    }

    /** To a role of the platform, under that reference. */
    public void toPlatform(String reference, String email, Role role, Act act) {
        InvitationToken token = InvitationToken.random();
        keep(Invitation.toPlatform(reference, address(email), role, new Invitation.Sealed(token, act)), token, act);
    }

    /** To act for the organization; the answer is the token, which whoever invites hands on: no tenant has a letter for it. */
    public InvitationToken toActFor(String email, String organization, Act act) {
        InvitationToken token = InvitationToken.random();
        String reference = UUID.randomUUID().toString();
        invitations.add(
                Invitation.toActFor(reference, address(email), organization, new Invitation.Sealed(token, act)));
        return token;
    }

    /** Once more, with another token. */
    public void again(Invitation invitation, Act act) {
        InvitationToken token = InvitationToken.random();
        invitation.renew(token, act);
        tell(invitation, token, act);
    }

    private void keep(Invitation invitation, InvitationToken token, Act act) {
        invitations.add(invitation);
        tell(invitation, token, act);
    }

    private void tell(Invitation invitation, InvitationToken token, Act act) {
        letters.fire(new InvitationWritten(
                invitation.reference(),
                invitation.email(),
                people.languageAt(invitation.email(), act.actor()),
                token,
                invitation.role().orElseThrow(),
                invitation.expiresAt()));
    }

    private static String address(String email) {
        return MailAddress.deliverable(email).orElseThrow(() -> new RuleViolation("identity.address-form"));
    }
}
