package ca.alliances.shared;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * A row that belongs to one tenant. The tenant is written and filtered by the mapping itself, fed only by
 * {@code TenantSessionListener}; with no tenant bound, reading and writing fail (design, section 4).
 */
@MappedSuperclass
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = TenantOwned.CONTEXT_PROPERTY)
public abstract class TenantOwned {
    /** The session property that holds the tenant of a persistence context. */
    public static final String CONTEXT_PROPERTY = "eclipselink.tenant-id";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    @SequenceGenerator(name = "entity_seq", sequenceName = "entity_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private long version;

    /** For JPA and subclasses. */
    protected TenantOwned() {}

    /** The version that a page shows and hands back, so that nobody overwrites what he has not seen. */
    public long version() {
        return version;
    }

    /**
     * Refuses a change that was made on an older state than the present one.
     *
     * @throws RuleViolation {@code shared.changed-meanwhile}
     */
    public void requireVersion(long seen) {
        if (seen != version) {
            throw new RuleViolation("shared.changed-meanwhile");
        }
    }
}
