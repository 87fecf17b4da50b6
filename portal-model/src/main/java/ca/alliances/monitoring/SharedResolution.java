package ca.alliances.monitoring;

import ca.alliances.shared.Period;
import ca.alliances.shared.PlatformWide;
import ca.alliances.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** That a table resolved something on a day, while an agreement covers tables; a view in SQL that is only read (ADR 0020). */
@Entity
@Table(name = "shared_resolution")
public class SharedResolution implements PlatformWide {
    @Id
    @Column(name = "id")
    private Long id;

    @Column(name = "tenant_code")
    private TenantId tenant;

    @Column(name = "resolved_on")
    private LocalDate resolvedOn;

    @Embedded
    private Period period;

    /** For JPA. */
    protected SharedResolution() {}
}
