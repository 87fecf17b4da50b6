package ca.alliances.tenancy;

import ca.alliances.shared.PlatformWide;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;

/** A mandatary of an Alliance pour la solidarité. Not a region: three share region 10, and the CSSSPNQL lies over twelve. */
@Entity
@Table(name = "tenant")
public class Tenant implements PlatformWide {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "name_fr")
    private String nameFr;

    @Column(name = "region_code")
    private String regionCode;

    @Column(name = "seat")
    private String seat;

    @Column(name = "website")
    private String website;

    @Column(name = "contact_email")
    private String email;

    @Column(name = "contact_phone")
    private String phone;

    @Column(name = "active")
    private boolean active;

    @Version
    @Column(name = "version")
    private long version;

    /** For JPA. */
    protected Tenant() {}

    /** Its code. */
    public TenantId id() {
        return new TenantId(id);
    }

    /** Name in French. */
    public String nameFr() {
        return nameFr;
    }

    /** Its administrative region, when it lies in one only. */
    public Optional<String> regionCode() {
        return Optional.ofNullable(regionCode);
    }

    /** Whether its pages answer. */
    public boolean isActive() {
        return active;
    }
}
