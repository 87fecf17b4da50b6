package ca.alliances.intake;

import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A document that the call asks for. */
@Entity
@Table(name = "call_document")
public class RequiredDocument extends TenantOwned {
    @ManyToOne(optional = false)
    @JoinColumn(name = "call_id")
    private Call call;

    @Column(name = "position")
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private DocumentKind kind;

    @Column(name = "mandatory")
    private boolean mandatory;

    /** For JPA. */
    protected RequiredDocument() {}

    RequiredDocument(Call call, int position, DocumentKind kind, boolean mandatory) {
        this.call = call;
        this.position = position;
        this.kind = kind;
        this.mandatory = mandatory;
    }

    /** The call. */
    public Call call() {
        return call;
    }

    /** Place in the list, from 1. */
    public int position() {
        return position;
    }

    /** Which document. */
    public DocumentKind kind() {
        return kind;
    }

    /** Whether nothing is submitted without it. */
    public boolean isMandatory() {
        return mandatory;
    }
}
