package ca.alliances.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** Counts the references of one series of a tenant ({@code CN-2026-A}) without a gap; read with a pessimistic lock. */
@Entity
@Table(name = "reference_counter")
@NamedQuery(name = ReferenceCounter.BY_SERIES, query = "select c from ReferenceCounter c where c.series = :series")
public class ReferenceCounter extends TenantOwned {
    /** Named query with parameter {@code series}. */
    public static final String BY_SERIES = "ReferenceCounter.bySeries";

    @Column(name = "series")
    private String series;

    @Column(name = "last_number")
    private int last;

    /** For JPA. */
    protected ReferenceCounter() {}

    /** A series that has not begun. */
    public ReferenceCounter(String series) {
        this.series = series;
    }

    /** The next number, from 1. */
    public int next() {
        return ++last;
    }
}
