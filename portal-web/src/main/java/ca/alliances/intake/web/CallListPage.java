package ca.alliances.intake.web;

import ca.alliances.intake.CallRow;
import ca.alliances.intake.boundary.CallPreparation;
import ca.alliances.shared.Pager;
import ca.alliances.spreadsheet.web.Column;
import ca.alliances.spreadsheet.web.Column.Word;
import ca.alliances.spreadsheet.web.ListFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** The calls that one prepares, drafts as well, a page at a time. */
@Named
@RequestScoped
public class CallListPage {
    @Inject
    private ListFile file;

    @Inject
    private CallPreparation boundary;

    @Inject
    private Clock clock;

    private final Pager pager = new Pager();
    private List<CallRow> rows = List.of();

    /** Reads what the page shows. */
    public void load() throws IOException {
        if (file.isAsked()) {
            file.answer("intake.calls", columns(), boundary::export);
            return;
        }
        rows = pager.read(boundary.count(), boundary::page);
    }

    private List<Column<CallRow>> columns() {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return List.of(
                Column.always("intake.number", row -> row.reference().value()),
                Column.always("intake.call", row -> row.title().in(locale)),
                Column.always("intake.territory", row -> Column.or(row.territory(), "intake.everywhere")),
                Column.always("intake.opens", CallRow::opensAt),
                Column.always("intake.closes", CallRow::closesAt),
                Column.always("intake.state", row -> new Word("intake.state." + state(row))),
                Column.always("intake.tied", CallRow::tied));
    }

    /** Rows of this page. */
    public List<CallRow> getRows() {
        return rows;
    }

    /** Where a call stands now, as the last part of a text's key. */
    public String state(CallRow row) {
        return row.state(clock.instant());
    }

    /** Which rows of how many. */
    public Pager getPager() {
        return pager;
    }
}
