package ca.alliances.meeting;

import ca.alliances.resolution.BodyNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A resolution that a table passed on to the one above it, under an item of whose agenda it is taken up. */
@Embeddable
public class Forwarded {
    @Column(name = "forwarded_resolution", updatable = false)
    private String reference;

    @Column(name = "forwarded_body", updatable = false)
    private String body;

    @Column(name = "forwarded_number", updatable = false)
    private String number;

    /** For JPA. */
    protected Forwarded() {}

    /** By the reference and the name that the register has. */
    public Forwarded(String reference, BodyNumber name) {
        this.reference = reference;
        this.body = name.body();
        this.number = name.number();
    }

    /** By which addresses name it. */
    public String reference() {
        return reference;
    }

    /** Who passed it on, and its number. */
    public BodyNumber name() {
        return new BodyNumber(body, number);
    }
}
