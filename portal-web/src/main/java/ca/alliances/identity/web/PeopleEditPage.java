package ca.alliances.identity.web;

import ca.alliances.identity.MembershipSummary;
import ca.alliances.identity.boundary.Invitations;
import ca.alliances.identity.boundary.Memberships;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Gives a role of the tenant other limits. */
@Named
@RequestScoped
public class PeopleEditPage {
    @Inject
    private Memberships boundary;

    @Inject
    private Invitations limits;

    private final TermsForm form = new TermsForm();
    private MembershipSummary membership;
    private Map<String, String> territories = Map.of();
    private List<String> bodies = List.of();
    private String reference;
    private long version;

    /** Reads what can be chosen, early enough to check the choices of a posted form. */
    @PostConstruct
    void readChoices() {
        territories = limits.territories();
        bodies = limits.bodies();
    }

    /** Reads whose role it is. */
    public void load() {
        membership = boundary.existing(reference);
        form.setRole(membership.role());
    }

    /** Shows what is kept; a posted form keeps what was typed. */
    public void fill() {
        version = membership.version();
        form.show(membership);
    }

    /** Keeps it and leads back to the list. */
    public String save() {
        boundary.change(reference, form.terms(), version);
        return "/mandatary/people/list?faces-redirect=true";
    }

    /** What is typed. */
    public TermsForm getForm() {
        return form;
    }

    /** The membership in question. */
    public MembershipSummary getMembership() {
        return membership;
    }

    /** Territories to choose from. */
    public Map<String, String> getTerritories() {
        return territories;
    }

    /** Bodies to choose from. */
    public List<String> getBodies() {
        return bodies;
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
