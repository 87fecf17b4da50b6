package ca.alliances.notification.web;

import ca.alliances.notification.DeadLetter;
import ca.alliances.notification.boundary.DeadLetters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Sends a dead letter again after showing to whom it goes. */
@Named
@RequestScoped
public class SendAgainPage {
    private static final String LIST = "/mandatary/notification/dead?faces-redirect=true";

    @Inject
    private DeadLetters dead;

    private String reference = "";
    private DeadLetter letter;

    /** Reads what the page shows. */
    public void load() {
        letter = dead.existing(reference);
    }

    /** Sends it and leads back to the list. */
    public String send() {
        dead.sendAgain(reference);
        return LIST;
    }

    /** The letter in question. */
    public DeadLetter getLetter() {
        return letter;
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
