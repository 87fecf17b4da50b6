package ca.alliances.tenancy;

import ca.alliances.shared.Period;
import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** That a tenant serves a territory, from a day to a day. */
@Entity
@Table(name = "tenant_territory")
public class TenantTerritory extends TenantOwned {
    @Column(name = "territory_code")
    private String territoryCode;

    @Embedded
    private Period period;

    /** For JPA. */
    protected TenantTerritory() {}

    /** The tenant of the moment begins to serve that territory. */
    public TenantTerritory(String territoryCode, Period period) {
        this.territoryCode = territoryCode;
        this.period = period;
    }

    /** Code of the territory. */
    public String territoryCode() {
        return territoryCode;
    }

    /** From when to when. */
    public Period period() {
        return period;
    }
}
