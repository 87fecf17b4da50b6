package ca.alliances.monitoring;

import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.Money;
import ca.alliances.shared.Period;
import ca.alliances.shared.PlatformWide;
import ca.alliances.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What the ministry may know of a measure while an agreement holds, over all tenants; a view in SQL that is only read (ADR 0020). */
@Entity
@Table(name = "shared_measure")
public class SharedMeasure implements PlatformWide {
    @Id
    @Column(name = "id")
    private Long id;

    @Column(name = "tenant_code")
    private TenantId tenant;

    @Column(name = "fiscal_year")
    private FiscalYear year;

    @Column(name = "territory_code")
    private String territory;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage")
    private FileStage stage;

    @Column(name = "files")
    private long files;

    @Column(name = "requested")
    private Money requested;

    @Column(name = "moved_at")
    private Instant movedAt;

    @Embedded
    private Period period;

    /** For JPA. */
    protected SharedMeasure() {}
}
