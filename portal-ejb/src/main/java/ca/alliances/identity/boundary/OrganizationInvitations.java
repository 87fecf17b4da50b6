package ca.alliances.identity.boundary;

import ca.alliances.identity.Invitation;
import ca.alliances.identity.InvitationSummary;
import ca.alliances.identity.control.InvitationRepository;
import ca.alliances.identity.control.Inviting;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Invitations to act for an organization. For its use cases, which have checked the mandate, not for pages. */
@ApplicationScoped
public class OrganizationInvitations {
    @Inject
    private InvitationRepository invitations;

    @Inject
    private Inviting inviting;

    @Inject
    private CurrentPerson person;

    /** Those that nobody has taken up, the newest first. */
    public List<InvitationSummary> pending(String organization) {
        return invitations.pendingFor(organization);
    }

    /**
     * Makes one; the answer is its token, which is kept nowhere.
     *
     * @throws RuleViolation {@code identity.address-form}, {@code identity.already-invited}
     */
    public String write(String organization, String email) {
        if (pending(organization).stream().anyMatch(each -> each.email().equalsIgnoreCase(email))) {
            throw new RuleViolation("identity.already-invited");
        }
        return inviting.toActFor(email, organization, person.act()).value();
    }

    /** @throws NotFound when the organization has no such invitation */
    public void revoke(String organization, String reference) {
        invitations
                .find(reference)
                .filter(each -> each.organization().filter(organization::equals).isPresent())
                .ifPresentOrElse(Invitation::revoke, () -> {
                    throw new NotFound();
                });
    }
}
