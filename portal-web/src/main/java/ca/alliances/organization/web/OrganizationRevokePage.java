package ca.alliances.organization.web;

import ca.alliances.identity.InvitationSummary;
import ca.alliances.organization.OrganizationReference;
import ca.alliances.organization.boundary.Organizations;
import ca.alliances.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Takes the invitation to act for an organization back. */
@Named
@RequestScoped
public class OrganizationRevokePage {
    @Inject
    private Organizations boundary;

    private String reference;
    private String invitation;
    private InvitationSummary shown;

    /** Reads what the page shows. */
    public void load() {
        shown = boundary.invited(new OrganizationReference(reference)).stream()
                .filter(each -> each.reference().equals(invitation))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Takes it back and leads to the list. */
    public String revoke() {
        boundary.revokeInvitation(new OrganizationReference(reference), invitation);
        return "/account/organization/list?faces-redirect=true";
    }

    /** The invitation in question. */
    public InvitationSummary getShown() {
        return shown;
    }

    /** Reference of the organization. */
    public String getReference() {
        return reference;
    }

    /** From the address. */
    public void setReference(String reference) {
        this.reference = reference;
    }

    /** Reference of the invitation. */
    public String getInvitation() {
        return invitation;
    }

    /** From the address. */
    public void setInvitation(String invitation) {
        this.invitation = invitation;
    }
}
