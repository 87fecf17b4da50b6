package ca.alliances.application.web;

import ca.alliances.application.ApplicationReference;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;

/** A page about one application, named in its address; known already when a form of the page is read. */
public abstract class FilePage {
    private String reference;

    /** Reads the address. */
    @PostConstruct
    void readAddress() {
        reference = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("ref");
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
