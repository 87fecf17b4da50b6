package ca.alliances.minutes.web;

import ca.alliances.concertation.TableCode;
import ca.alliances.minutes.PublishedRow;
import ca.alliances.minutes.boundary.PublishedMinutes;
import ca.alliances.shared.Pager;
import ca.alliances.spreadsheet.web.Column;
import ca.alliances.spreadsheet.web.ListFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** The minutes of a tenant that everybody may read, a page at a time; of one table when the address names it. */
@Named
@RequestScoped
public class PublishedMinutesPage {
    private static final int FEW = 5;
    private static final List<Column<PublishedRow>> COLUMNS = List.of(
            Column.always("minutes.meeting", row -> row.meeting().value()),
            Column.always("minutes.table", row -> row.table().in(MinutesPage.language())),
            Column.always("minutes.held", row -> Column.day(row.heldAt())),
            Column.always("minutes.resolution", PublishedRow::resolution));

    @Inject
    private ListFile file;

    @Inject
    private PublishedMinutes boundary;

    private final Pager pager = new Pager();
    private String q;
    private String table;
    private List<PublishedRow> rows = List.of();
    private List<PublishedRow> latest;

    /** Reads what the page shows. */
    public void load() throws IOException {
        TableCode code = TableCode.isOne(table) ? new TableCode(table) : null;
        if (file.isAsked()) {
            file.answer("minutes.public.list", COLUMNS, into -> boundary.export(code, q, into));
            return;
        }
        rows = pager.read(boundary.count(code, q), (first, size) -> boundary.page(code, q, first, size));
    }

    /** The latest, a few of all tables. */
    public List<PublishedRow> getLatest() {
        if (latest == null) {
            latest = boundary.page(null, null, 0, FEW);
        }
        return latest;
    }

    /** Rows of this page. */
    public List<PublishedRow> getRows() {
        return rows;
    }

    /** Which rows of how many. */
    public Pager getPager() {
        return pager;
    }

    /** From the address. */
    public String getQ() {
        return q;
    }

    /** From the address. */
    public void setQ(String q) {
        this.q = q;
    }

    /** From the address. */
    public String getTable() {
        return table;
    }

    /** From the address. */
    public void setTable(String table) {
        this.table = table;
    }
}
