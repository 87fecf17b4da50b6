package ca.alliances.actionplan.web;

import ca.alliances.actionplan.PlanReference;
import ca.alliances.shell.web.AddressValue;
import jakarta.annotation.PostConstruct;

/** A page about one plan, named in its address; known already when a form of the page is read. */
public abstract class PlanPage {
    private String reference;

    /** Reads the address. */
    @PostConstruct
    void readAddress() {
        reference = AddressValue.of("ref");
    }

    PlanReference reference() {
        return new PlanReference(reference);
    }

    String leadTo(String page) {
        return "/mandatary/plan/" + page + "?faces-redirect=true&ref=" + reference;
    }

    /** From the address. */
    public String getReference() {
        return reference;
    }

    /** From the address. */
    public void setReference(String reference) {
        this.reference = reference;
    }
}
