package ca.alliances.concertation.web;

import ca.alliances.concertation.TableFilter;
import ca.alliances.concertation.TableRow;
import ca.alliances.shared.Pager;
import ca.alliances.spreadsheet.web.Column;
import ca.alliances.spreadsheet.web.Column.Word;
import ca.alliances.spreadsheet.web.ListFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The tables that one may read, filtered and sorted, a page at a time. */
@Named
@RequestScoped
public class TableListPage extends FilteredTablesPage {
    private static final List<Column<TableRow>> COLUMNS = List.of(
            Column.always("concertation.code", row -> row.code().value()),
            Column.always("concertation.table", row -> row.name().in(language())),
            Column.always("concertation.kind", row -> new Word("concertation.kind." + row.kind())),
            Column.always("concertation.territory", row -> Column.or(row.territory(), "concertation.everywhere")),
            Column.always("concertation.seats", TableRow::seats),
            Column.always("concertation.held", TableRow::held),
            Column.always("concertation.lived-share", TableRow::livedShare),
            Column.always("concertation.next-end", TableRow::nextEnd),
            Column.always("concertation.closed-on", TableRow::closedOn));

    @Inject
    private ListFile file;

    private final Pager pager = new Pager();
    private String text;
    private String sort = "code";
    private List<TableRow> tables = List.of();

    /** Reads what the page shows. */
    public void load() throws IOException {
        TableFilter filter = filter(text, sort);
        if (file.isAsked()) {
            file.answer("concertation.tables", COLUMNS, into -> boundary().export(filter, into));
            return;
        }
        tables =
                pager.read(boundary().count(filter), (first, size) -> boundary().page(filter, first, size));
    }

    private static Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** Rows of this page. */
    public List<TableRow> getTables() {
        return tables;
    }

    /** Which rows of how many. */
    public Pager getPager() {
        return pager;
    }

    /** Part of a name, or a code. */
    public String getText() {
        return text;
    }

    /** From the address. */
    public void setText(String text) {
        this.text = text;
    }

    /** Column, with a minus before it for the other direction. */
    public String getSort() {
        return sort;
    }

    /** From the address. */
    public void setSort(String sort) {
        this.sort = sort;
    }
}
