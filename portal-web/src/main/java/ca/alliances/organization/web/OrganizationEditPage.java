package ca.alliances.organization.web;

import ca.alliances.organization.OrganizationReference;
import ca.alliances.organization.OrganizationView;
import ca.alliances.organization.boundary.Organizations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Changes the profile of an organization. */
@Named
@RequestScoped
public class OrganizationEditPage {
    @Inject
    private Organizations boundary;

    private final ProfileForm form = new ProfileForm();
    private String reference;
    private long version;

    /** Reads what the page shows. */
    public void load() {
        OrganizationView shown = boundary.existing(new OrganizationReference(reference));
        version = shown.version();
        form.show(shown.profile());
    }

    /** Keeps it and leads back to the list. */
    public String save() {
        boundary.change(new OrganizationReference(reference), form.profile(), version);
        return "/account/organization/list?faces-redirect=true";
    }

    /** What is typed. */
    public ProfileForm getForm() {
        return form;
    }

    /** Its reference. */
    public String getReference() {
        return reference;
    }

    /** From the address. */
    public void setReference(String reference) {
        this.reference = reference;
    }

    /** Version that the page showed. */
    public long getVersion() {
        return version;
    }

    /** From the form. */
    public void setVersion(long version) {
        this.version = version;
    }
}
