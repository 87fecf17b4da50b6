package ca.alliances.intake;

import ca.alliances.shared.Bilingual;
import ca.alliances.shared.PlatformWide;
import ca.alliances.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What everybody may know of a published call, over all tenants; a view in SQL that is only read, never written (ADR 0006). */
@Entity
@Table(name = "published_call")
public class PublishedCall implements PlatformWide {
    @Id
    @Column(name = "id")
    private Long id;

    @Column(name = "tenant_code")
    private TenantId tenant;

    @Column(name = "reference")
    private CallReference reference;

    @Column(name = "territory_code")
    private String territoryCode;

    @Embedded
    private Bilingual title;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    /** For JPA. */
    protected PublishedCall() {}
}
