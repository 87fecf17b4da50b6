package ca.alliances.application;

import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a declaration was made, by whom it was signed and when. */
@Entity
@Table(name = "declaration_made")
public class DeclarationMade extends TenantOwned {
    @ManyToOne(optional = false)
    @JoinColumn(name = "application_id")
    private Application application;

    @Enumerated(EnumType.STRING)
    @Column(name = "declaration", updatable = false)
    private Declaration declaration;

    @Column(name = "signed_by", updatable = false)
    private String signedBy;

    @Column(name = "signed_at", updatable = false)
    private Instant signedAt;

    /** For JPA. */
    protected DeclarationMade() {}

    DeclarationMade(Application application, Declaration declaration, String signedBy, Instant signedAt) {
        this.application = application;
        this.declaration = declaration;
        this.signedBy = signedBy;
        this.signedAt = signedAt;
    }

    Application application() {
        return application;
    }

    /** What was declared. */
    public Declaration declaration() {
        return declaration;
    }

    /** The name of who signed. */
    public String signedBy() {
        return signedBy;
    }

    /** When. */
    public Instant signedAt() {
        return signedAt;
    }
}
