package ca.alliances.identity.web;

import ca.alliances.identity.MembershipSummary;
import ca.alliances.identity.boundary.Memberships;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Takes a role away after showing what that entails. */
@Named
@RequestScoped
public class EndMembershipPage {
    @Inject
    private Memberships boundary;

    private String reference = "";
    private MembershipSummary membership;

    /** Reads what the page shows. */
    public void load() {
        membership = boundary.existing(reference);
    }

    /** Ends it and leads back to the list. */
    public String end() {
        boundary.end(reference);
        return "/mandatary/people/list?faces-redirect=true";
    }

    /** The membership in question. */
    public MembershipSummary getMembership() {
        return membership;
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
