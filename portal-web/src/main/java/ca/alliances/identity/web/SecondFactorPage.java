package ca.alliances.identity.web;

import ca.alliances.shared.SitePath;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Says why a second factor is needed and leads to a login that asks for it. */
@Named
@RequestScoped
public class SecondFactorPage {
    private String next;

    /** Where the login that asks anew leads back to: the act in question. */
    public String getBack() {
        return SitePath.parse(next).map(SitePath::value).orElse("/mon-compte");
    }

    /** The act in question. */
    public String getNext() {
        return next;
    }

    /** From the address. */
    public void setNext(String next) {
        this.next = next;
    }
}
