package ca.alliances.territory;

import ca.alliances.shared.PlatformWide;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One of the 17 administrative regions; never a tenant. */
@Entity
@Table(name = "region")
public class Region implements PlatformWide {
    @Id
    @Column(name = "code")
    private String code;

    @Column(name = "name_fr")
    private String nameFr;

    /** For JPA. */
    protected Region() {}

    /** 01 to 17. */
    public String code() {
        return code;
    }

    /** Name in French. */
    public String nameFr() {
        return nameFr;
    }
}
