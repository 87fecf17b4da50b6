package ca.alliances.organization.web;

import ca.alliances.organization.MandateSummary;
import ca.alliances.organization.OrganizationReference;
import ca.alliances.organization.boundary.Organizations;
import ca.alliances.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Takes a mandate away after showing what that entails. */
@Named
@RequestScoped
public class OrganizationEndPage {
    @Inject
    private Organizations boundary;

    private String reference;
    private String mandate;
    private MandateSummary shown;

    /** Reads what the page shows. */
    public void load() {
        shown = boundary.people(new OrganizationReference(reference)).stream()
                .filter(each -> each.reference().equals(mandate))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Ends it and leads back to the list. */
    public String end() {
        boundary.endMandate(new OrganizationReference(reference), mandate);
        return "/account/organization/list?faces-redirect=true";
    }

    /** The mandate in question. */
    public MandateSummary getShown() {
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

    /** Reference of the mandate. */
    public String getMandate() {
        return mandate;
    }

    /** From the address. */
    public void setMandate(String mandate) {
        this.mandate = mandate;
    }
}
