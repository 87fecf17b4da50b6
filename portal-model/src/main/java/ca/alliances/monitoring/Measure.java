package ca.alliances.monitoring;

import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.Money;
import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** How many files of a tenant stand in a {@link Cell}; kept with every step of a file, so that nobody has to count files (ADR 0020). */
@Entity
@Table(name = "measure")
@NamedQuery(
        name = Measure.OF_CELL,
        query = "select m from Measure m where m.year = :year and m.territory = :territory and m.stage = :stage")
public class Measure extends TenantOwned {
    /** Named query with parameters {@code year}, {@code territory} and {@code stage}. */
    public static final String OF_CELL = "Measure.ofCell";

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
    private Money requested = Money.ZERO;

    @Column(name = "moved_at")
    private Instant movedAt;

    /** For JPA. */
    protected Measure() {}

    /** An empty one. */
    public Measure(Cell cell) {
        this.year = cell.year();
        this.territory = cell.territory();
        this.stage = cell.stage();
    }

    /** A file comes here. */
    public void enter(Money asked, Instant at) {
        files++;
        requested = requested.plus(asked);
        movedAt = at;
    }

    /** A file goes on from here; one that was never counted here takes nothing away, since no figure may hold a step of a file back. */
    public void leave(Money asked, Instant at) {
        files = Math.max(0, files - 1);
        requested = asked.exceeds(requested) ? Money.ZERO : requested.minus(asked);
        movedAt = at;
    }

    /** Sets it right after a full count; where no step was ever seen, the tenant's last one stands for it. */
    public void correct(Count counted, Instant lastStep) {
        files = counted.files();
        requested = counted.requested();
        movedAt = movedAt == null ? lastStep : movedAt;
    }

    /** What it counts. */
    public Cell cell() {
        return new Cell(year, territory, stage);
    }

    /** What it says. */
    public Count count() {
        return new Count(files, requested);
    }
}
