package ca.alliances.concertation.web;

import ca.alliances.concertation.PublicTable;
import ca.alliances.concertation.boundary.PublicTables;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The tables of a tenant that everybody may know of. */
@Named
@RequestScoped
public class PublicTablesPage {
    @Inject
    private PublicTables boundary;

    private List<PublicTable> tables = List.of();

    /** Reads what the page shows. */
    public void load() {
        tables = boundary.all();
    }

    /** Whether there is one, for the home of the tenant. */
    public boolean isAny() {
        return boundary.any();
    }

    /** By code. */
    public List<PublicTable> getTables() {
        return tables;
    }
}
