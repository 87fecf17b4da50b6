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

/** A seat of a table that meets, once for each of its mandates, while an agreement covers tables; a view in SQL that is only read (ADR 0020). */
@Entity
@Table(name = "shared_seat")
public class SharedSeat implements PlatformWide {
    @Id
    @Column(name = "id")
    private Long id;

    @Column(name = "tenant_code")
    private TenantId tenant;

    @Column(name = "lived")
    private boolean lived;

    @Column(name = "open_from")
    private LocalDate openFrom;

    @Column(name = "open_to")
    private LocalDate openTo;

    @Column(name = "held_from")
    private LocalDate heldFrom;

    @Column(name = "held_to")
    private LocalDate heldTo;

    @Embedded
    private Period period;

    /** For JPA. */
    protected SharedSeat() {}
}
