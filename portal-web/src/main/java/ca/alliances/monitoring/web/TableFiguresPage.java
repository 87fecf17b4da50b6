package ca.alliances.monitoring.web;

import ca.alliances.monitoring.TableFigures;
import ca.alliances.monitoring.TenantTables;
import ca.alliances.monitoring.boundary.Cockpit;
import ca.alliances.shared.FiscalYear;
import ca.alliances.spreadsheet.web.Column;
import ca.alliances.spreadsheet.web.Column.Word;
import ca.alliances.spreadsheet.web.ListFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How the tables of all tenants work, as far as that is shared. */
@Named
@RequestScoped
public class TableFiguresPage {
    private static final List<Column<TenantTables>> COLUMNS = List.of(
            Column.always("monitoring.tenant", TenantTables::nameFr),
            Column.always("monitoring.tables", shared(TableFigures::tables)),
            Column.always("monitoring.tables.met", shared(TableFigures::met)),
            Column.always("monitoring.tables.held", shared(figures -> told(figures.heldShare()))),
            Column.always("monitoring.tables.lived", shared(figures -> told(figures.livedShare()))),
            Column.always("monitoring.tables.resolutions", shared(figures -> told(figures.resolutions()))));

    @Inject
    private ListFile file;

    @Inject
    private Cockpit cockpit;

    private Integer year;
    private List<TenantTables> rows = List.of();

    /** Reads what the page shows. */
    public void load() throws IOException {
        FiscalYear asked = cockpit.year(year);
        year = asked.start();
        rows = cockpit.tables(asked);
        if (file.isAsked()) {
            file.answerAs("ministere", "monitoring.tables.title", COLUMNS, rows::forEach);
        }
    }

    private static Function<TenantTables, Object> shared(Function<TableFigures, Object> value) {
        return row -> row.figures() == null ? new Word("monitoring.not-shared") : value.apply(row.figures());
    }

    private static Object told(Optional<?> figure) {
        return figure.isPresent() ? figure.get() : new Word("monitoring.tables.few");
    }

    /** Every tenant, by name. */
    public List<TenantTables> getRows() {
        return rows;
    }

    /** The years to choose from, by their first one. */
    public List<Integer> getYears() {
        return cockpit.years().stream().map(FiscalYear::start).toList();
    }

    /** First year of the fiscal year shown. */
    public Integer getYear() {
        return year;
    }

    /** From the address. */
    public void setYear(Integer year) {
        this.year = year;
    }
}
