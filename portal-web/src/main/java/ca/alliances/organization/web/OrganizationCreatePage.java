package ca.alliances.organization.web;

import ca.alliances.organization.OrganizationReference;
import ca.alliances.organization.boundary.Organizations;
import ca.alliances.shared.SitePath;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Optional;

/** Registers an organization; the reference is drawn with the page, so that a form sent twice makes one. */
@Named
@RequestScoped
public class OrganizationCreatePage {
    private static final SecureRandom SOURCE = new SecureRandom();
    private static final String LIST = "/account/organization/list?faces-redirect=true";

    @Inject
    private Organizations boundary;

    @Inject
    private FacesContext faces;

    private final ProfileForm form = new ProfileForm();
    private String reference;
    private String next;

    /** Draws a reference. */
    public void load() {
        reference = OrganizationReference.random(SOURCE).value();
    }

    /** Registers it, then leads back to where the person came from, or to the list. */
    public String create() throws IOException {
        boundary.create(new OrganizationReference(reference), form.profile());
        Optional<SitePath> back = SitePath.parse(next);
        if (back.isEmpty()) {
            return LIST;
        }
        faces.getExternalContext().redirect(back.get().value());
        return null;
    }

    /** What is typed. */
    public ProfileForm getForm() {
        return form;
    }

    /** Reference drawn with the page. */
    public String getReference() {
        return reference;
    }

    /** From the form. */
    public void setReference(String reference) {
        this.reference = reference;
    }

    /** Page that sent the person here, if any. */
    public String getNext() {
        return next;
    }

    /** From the address. */
    public void setNext(String next) {
        this.next = next;
    }
}
