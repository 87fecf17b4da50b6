package ca.alliances.minutes.web;

import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.TableFacts;
import ca.alliances.minutes.MinutesFilter;
import ca.alliances.minutes.MinutesRow;
import ca.alliances.minutes.MinutesState;
import ca.alliances.minutes.boundary.MinutesReading;
import ca.alliances.shared.Pager;
import ca.alliances.spreadsheet.web.Column;
import ca.alliances.spreadsheet.web.Column.Word;
import ca.alliances.spreadsheet.web.ListFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The minutes that somebody may read, a page at a time. */
@Named
@RequestScoped
public class MinutesListPage {
    private static final List<Column<MinutesRow>> COLUMNS = List.of(
            Column.always("minutes.meeting", row -> row.meeting().value()),
            Column.always("minutes.table", row -> row.table().in(MinutesPage.language())),
            Column.always("minutes.held", row -> Column.day(row.heldAt())),
            Column.always("minutes.state", row -> new Word("minutes.state." + row.state())),
            Column.always("minutes.resolution", MinutesRow::resolution));

    @Inject
    private ListFile file;

    @Inject
    private MinutesReading boundary;

    private final Pager pager = new Pager();
    private String q;
    private String table;
    private String state;
    private List<MinutesRow> rows = List.of();
    private Map<String, String> tables = new LinkedHashMap<>();

    /** Reads what the page shows; a table or a state that does not exist does not narrow the list. */
    public void load() throws IOException {
        for (TableFacts each : boundary.tables()) {
            tables.put(each.name().in(MinutesPage.language()), each.code().value());
        }
        MinutesFilter filter = new MinutesFilter(
                TableCode.isOne(table) ? new TableCode(table) : null,
                Stream.of(MinutesState.values())
                        .filter(each -> each.name().equals(state))
                        .findFirst()
                        .orElse(null),
                q);
        if (file.isAsked()) {
            file.answer("minutes.list", COLUMNS, into -> boundary.export(filter, into));
            return;
        }
        rows = pager.read(boundary.count(filter), (first, size) -> boundary.page(filter, first, size));
    }

    /** States that can be chosen. */
    public MinutesState[] getStates() {
        return MinutesState.values();
    }

    /** Tables that can be chosen. */
    public Map<String, String> getTables() {
        return tables;
    }

    /** Rows of this page. */
    public List<MinutesRow> getRows() {
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

    /** From the address. */
    public String getState() {
        return state;
    }

    /** From the address. */
    public void setState(String state) {
        this.state = state;
    }
}
