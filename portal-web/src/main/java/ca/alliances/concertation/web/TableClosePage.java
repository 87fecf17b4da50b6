package ca.alliances.concertation.web;

import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.TableView;
import ca.alliances.concertation.boundary.TableForming;
import ca.alliances.concertation.boundary.Tables;
import ca.alliances.shared.NotFound;
import ca.alliances.shell.web.AddressValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Closes a table after showing what that entails. */
@Named
@RequestScoped
public class TableClosePage {
    @Inject
    private TableForming boundary;

    @Inject
    private Tables tables;

    private final String reference = AddressValue.of("ref");
    private Long version;
    private TableView table;

    /** Reads what the page shows; also for a form that comes back refused. */
    public void load() {
        table = tables.view(new TableCode(reference), null);
        if (!table.kept()) {
            throw new NotFound();
        }
        version = version == null ? Long.valueOf(table.version()) : version;
    }

    /** Closes it and leads back to it. */
    public String close() {
        boundary.close(new TableCode(reference), version);
        return "/mandatary/table/view?faces-redirect=true&ref=" + reference;
    }

    /** The table. */
    public TableView getTable() {
        return table;
    }

    /** Version that the page showed. */
    public Long getVersion() {
        return version;
    }

    /** From the form. */
    public void setVersion(Long version) {
        this.version = version;
    }
}
