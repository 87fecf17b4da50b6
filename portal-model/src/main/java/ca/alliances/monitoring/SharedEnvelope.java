package ca.alliances.monitoring;

import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.Period;
import ca.alliances.shared.PlatformWide;
import ca.alliances.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The money in a share of a tenant's envelope, in cents, while an agreement holds; a view in SQL that is only read (ADR 0020). */
@Entity
@Table(name = "shared_envelope")
public class SharedEnvelope implements PlatformWide {
    @Id
    @Column(name = "id")
    private Long id;

    @Column(name = "tenant_code")
    private TenantId tenant;

    @Column(name = "fiscal_year")
    private FiscalYear year;

    @Column(name = "allocated")
    private long allocated;

    @Column(name = "committed")
    private long committed;

    @Column(name = "paid")
    private long paid;

    @Embedded
    private Period period;

    /** For JPA. */
    protected SharedEnvelope() {}
}
