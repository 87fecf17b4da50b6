package ca.alliances.organization.web;

import ca.alliances.identity.InvitationSummary;
import ca.alliances.organization.MandateSummary;
import ca.alliances.organization.OrganizationReference;
import ca.alliances.organization.OrganizationView;
import ca.alliances.organization.boundary.Organizations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who acts for an organization. */
@Named
@RequestScoped
public class OrganizationPeoplePage {
    private static final String HERE = "/account/organization/people?faces-redirect=true&includeViewParams=true";

    @Inject
    private Organizations boundary;

    @Inject
    private FacesContext faces;

    @Inject
    @ConfigProperty(name = "portal.url")
    private String portalUrl;

    private String reference;
    private OrganizationView organization;
    private List<MandateSummary> people = List.of();
    private List<InvitationSummary> invited = List.of();
    private String email;

    /** Reads what the page shows. */
    public void load() {
        organization = boundary.existing(new OrganizationReference(reference));
        people = boundary.people(organization.reference());
        invited = boundary.invited(organization.reference());
    }

    /** Invites somebody and shows the page again, once with the link that is to be handed on. */
    public String invite() {
        String token = boundary.invite(new OrganizationReference(reference), email);
        faces.getExternalContext().getFlash().put("invitation", portalUrl + "/mon-compte/invitation?jeton=" + token);
        return HERE;
    }

    /** Who was invited and has not answered. */
    public List<InvitationSummary> getInvited() {
        return invited;
    }

    /** Whom to invite. */
    public String getEmail() {
        return email;
    }

    /** From the form. */
    public void setEmail(String email) {
        this.email = email;
    }

    /** The organization. */
    public OrganizationView getOrganization() {
        return organization;
    }

    /** Today's people. */
    public List<MandateSummary> getPeople() {
        return people;
    }

    /** Its reference. */
    public String getReference() {
        return reference;
    }

    /** From the address. */
    public void setReference(String reference) {
        this.reference = reference;
    }
}
