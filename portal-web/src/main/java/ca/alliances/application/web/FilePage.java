package ca.alliances.application.web;

import ca.alliances.application.ApplicationReference;
import ca.alliances.shell.web.AddressValue;
import jakarta.annotation.PostConstruct;

/** A page about one application, named in its address; known already when a form of the page is read. */
public abstract class FilePage {
    private String reference;

    /** Reads the address. */
    @PostConstruct
    void readAddress() {
        reference = AddressValue.of("ref");
    }

    ApplicationReference reference() {
        return new ApplicationReference(reference);
    }

    String leadTo(String page) {
        return "/mandatary/application/" + page + "?faces-redirect=true&ref=" + reference;
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
