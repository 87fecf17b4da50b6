package ca.alliances.tenancy;

import ca.alliances.shared.Act;
import ca.alliances.shared.Period;
import ca.alliances.shared.PlatformWide;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a tenant and the ministry agreed that the ministry sees, from a day to a day; without one it sees nothing (ADR 0020). The next one ends
 * it, so that no day has two.
 */
@Entity
@Table(name = "data_sharing_agreement")
public class DataSharingAgreement implements PlatformWide {
    @Id
    @Column(name = "reference")
    private String reference;

    @Column(name = "tenant_code")
    private TenantId tenant;

    @Embedded
    private Period period;

    @Enumerated(EnumType.STRING)
    @Column(name = "extent")
    private Sharing extent;

    @Column(name = "with_tables")
    private boolean withTables;

    @Column(name = "purpose")
    private String purpose;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Version
    @Column(name = "version")
    private long version;

    /** For JPA. */
    protected DataSharingAgreement() {}

    /** What that tenant agreed to, with the figures of its tables or without them, what for, and which body approved it. */
    public DataSharingAgreement(
            TenantId tenant,
            Sharing extent,
            boolean withTables,
            Period period,
            String purpose,
            String approvedBy,
            Act act) {
        this.reference = UUID.randomUUID().toString();
        this.tenant = tenant;
        this.extent = extent;
        this.withTables = withTables;
        this.period = period;
        this.purpose = purpose;
        this.approvedBy = approvedBy;
        this.recordedBy = act.actor();
        this.recordedAt = act.at();
    }

    /** Ends it on the day before the next one begins. */
    public void makeWayOn(LocalDate day) {
        period = period.endingOn(day.minusDays(1));
    }

    /** Its name for those who keep it. */
    public String reference() {
        return reference;
    }

    /** From when to when. */
    public Period period() {
        return period;
    }

    /** How much. */
    public Sharing extent() {
        return extent;
    }

    /** Whether it covers concertation tables. */
    public boolean withTables() {
        return withTables;
    }

    /** What for. */
    public String purpose() {
        return purpose;
    }

    /** Which body approved it. */
    public String approvedBy() {
        return approvedBy;
    }

    /** When it was written down. */
    public Instant recordedAt() {
        return recordedAt;
    }
}
