package ca.alliances.concertation.web;

import ca.alliances.concertation.Sector;
import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.TableView;
import ca.alliances.concertation.boundary.Seats;
import ca.alliances.concertation.boundary.Tables;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Quebec;
import ca.alliances.shell.web.AddressValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** Opens one more seat at a table. */
@Named
@RequestScoped
public class SeatOpenPage {
    @Inject
    private Seats boundary;

    @Inject
    private Tables tables;

    @Inject
    private Clock clock;

    private final String reference = AddressValue.of("ref");
    private TableView table;
    private Sector sector;
    private String label;
    private LocalDate from;

    /** Reads what the page shows; also for a form that comes back refused. */
    public void load() {
        table = tables.view(new TableCode(reference), null);
        if (!table.kept()) {
            throw new NotFound();
        }
    }

    /** Proposes today; a posted form keeps what was typed. */
    public void fill() {
        from = Quebec.date(clock.instant());
    }

    /** Opens it and leads back to the table. */
    public String open() {
        boundary.open(new TableCode(reference), sector, label, from);
        return "/mandatary/table/view?faces-redirect=true&ref=" + reference;
    }

    /** The table; a form that is refused before its action was not loaded by it. */
    public TableView getTable() {
        if (table == null) {
            load();
        }
        return table;
    }

    /** Sectors to choose from. */
    public Sector[] getSectors() {
        return Sector.values();
    }

    /** For which sector. */
    public Sector getSector() {
        return sector;
    }

    /** From the form. */
    public void setSector(Sector sector) {
        this.sector = sector;
    }

    /** For whom more exactly. */
    public String getLabel() {
        return label;
    }

    /** From the form. */
    public void setLabel(String label) {
        this.label = label;
    }

    /** First day. */
    public LocalDate getFrom() {
        return from;
    }

    /** From the form. */
    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
