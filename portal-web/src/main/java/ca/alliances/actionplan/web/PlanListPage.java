package ca.alliances.actionplan.web;

import ca.alliances.actionplan.PlanRow;
import ca.alliances.actionplan.boundary.Plans;
import ca.alliances.shared.Pager;
import ca.alliances.spreadsheet.web.Column;
import ca.alliances.spreadsheet.web.ListFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The action plans of the tenant, a page at a time. */
@Named
@RequestScoped
public class PlanListPage {
    private static final List<Column<PlanRow>> COLUMNS = List.of(
            Column.always("actionplan.reference", row -> row.reference().value()),
            Column.always("actionplan.plan", row -> row.title().in(language())),
            Column.always("actionplan.territory", row -> Column.or(row.territory(), "actionplan.regional")),
            Column.always("actionplan.years", row -> row.years().toString()),
            Column.always("actionplan.in-force", PlanRow::inForce),
            Column.always("actionplan.draft", PlanRow::draft));

    @Inject
    private ListFile file;

    @Inject
    private Plans boundary;

    private final Pager pager = new Pager();
    private List<PlanRow> rows = List.of();

    /** Reads what the page shows. */
    public void load() throws IOException {
        if (file.isAsked()) {
            file.answer("actionplan.plans", COLUMNS, boundary::export);
            return;
        }
        rows = pager.read(boundary.count(), boundary::page);
    }

    private static Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** Rows of this page. */
    public List<PlanRow> getRows() {
        return rows;
    }

    /** Which rows of how many. */
    public Pager getPager() {
        return pager;
    }
}
