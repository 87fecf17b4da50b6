package ca.alliances.territory;

import ca.alliances.shared.Period;
import ca.alliances.shared.PlatformWide;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Optional;

/** A place of Québec with its code, seat and approximate point; part of a tree (a borough lies in its agglomeration). Boundaries move: it is dated. */
@Entity
@Table(name = "territory")
public class Territory implements PlatformWide {
    @Id
    @Column(name = "code")
    private String code;

    @Column(name = "name_fr")
    private String nameFr;

    @Enumerated(EnumType.STRING)
    @Column(name = "type")
    private TerritoryType type;

    @Column(name = "region_code")
    private String regionCode;

    @Column(name = "parent_code")
    private String parentCode;

    @Column(name = "seat")
    private String seat;

    @Column(name = "latitude")
    private BigDecimal latitude;

    @Column(name = "longitude")
    private BigDecimal longitude;

    @Embedded
    private Period period;

    /** For JPA. */
    protected Territory() {}

    /** Code of the Institut de la statistique, or ours where it has none. */
    public String code() {
        return code;
    }

    /** Name in French. */
    public String nameFr() {
        return nameFr;
    }

    /** Kind of place. */
    public TerritoryType type() {
        return type;
    }

    /** Administrative region, 01 to 17. */
    public String regionCode() {
        return regionCode;
    }

    /** The territory in which it lies, if it is not at the top. */
    public Optional<String> parentCode() {
        return Optional.ofNullable(parentCode);
    }

    /** When it exists with these limits. */
    public Period period() {
        return period;
    }
}
