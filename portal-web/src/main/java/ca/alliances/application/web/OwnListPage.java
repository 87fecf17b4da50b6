package ca.alliances.application.web;

import ca.alliances.application.OwnApplication;
import ca.alliances.application.boundary.Applications;
import ca.alliances.shared.Pager;
import ca.alliances.shared.Slices;
import ca.alliances.spreadsheet.web.Column;
import ca.alliances.spreadsheet.web.Column.Word;
import ca.alliances.spreadsheet.web.ListFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** The applications of one's organizations in the tenant, a page at a time. */
@Named
@RequestScoped
public class OwnListPage {
    private static final List<Column<OwnApplication>> COLUMNS = List.of(
            Column.always("application.reference", OwnApplication::reference),
            Column.always("application.title", OwnApplication::title),
            Column.always("application.organization", OwnApplication::organization),
            Column.always("application.requested", OwnApplication::requested),
            Column.always("application.status", row -> new Word("application.status." + row.status())));

    @Inject
    private ListFile file;

    @Inject
    private Applications applications;

    private final Pager pager = new Pager();
    private List<OwnApplication> rows = List.of();

    /** Reads what the page shows. */
    public void load() throws IOException {
        if (file.isAsked()) {
            file.answer("application.mine", COLUMNS, into -> Slices.read(applications::mine, into));
            return;
        }
        rows = pager.read(applications.countMine(), applications::mine);
    }

    /** Rows of this page. */
    public List<OwnApplication> getRows() {
        return rows;
    }

    /** Which rows of how many. */
    public Pager getPager() {
        return pager;
    }
}
