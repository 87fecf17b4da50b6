package ca.alliances.minutes.web;

import ca.alliances.concertation.TableCode;
import ca.alliances.minutes.PublishedRow;
import ca.alliances.minutes.boundary.PublishedMinutes;
import ca.alliances.shared.Pager;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The minutes of a tenant that everybody may read, a page at a time; of one table when the address names it. */
@Named
@RequestScoped
public class PublishedMinutesPage {
    private static final int FEW = 5;

    @Inject
    private PublishedMinutes boundary;

    private final Pager pager = new Pager();
    private String q;
    private String table;
    private List<PublishedRow> rows = List.of();
    private List<PublishedRow> latest;

    /** Reads what the page shows. */
    public void load() {
        TableCode code = TableCode.isOne(table) ? new TableCode(table) : null;
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
