package ca.alliances.funding;

import ca.alliances.shared.Bilingual;
import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What the agreement with the ministry gives a tenant for one fiscal year; its money stands in its {@link EnvelopeShare}s. */
@Entity
@Table(name = "envelope")
public class Envelope extends TenantOwned {
    @Column(name = "fiscal_year")
    private FiscalYear fiscalYear;

    @Embedded
    private Bilingual title;

    /** For JPA. */
    protected Envelope() {}

    /** The envelope of that year, named after its agreement. */
    public Envelope(FiscalYear fiscalYear, Bilingual title) {
        this.fiscalYear = fiscalYear;
        this.title = title;
    }

    /** The year. */
    public FiscalYear fiscalYear() {
        return fiscalYear;
    }

    /** Name of the agreement. */
    public Bilingual title() {
        return title;
    }
}
