package ca.alliances.intake.web;

import ca.alliances.intake.CallRow;
import ca.alliances.intake.boundary.CallPreparation;
import ca.alliances.shared.Pager;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** The calls that one prepares, drafts as well, a page at a time. */
@Named
@RequestScoped
public class CallListPage {
    @Inject
    private CallPreparation boundary;

    @Inject
    private Clock clock;

    private final Pager pager = new Pager();
    private List<CallRow> rows = List.of();

    /** Reads what the page shows. */
    public void load() {
        rows = pager.read(boundary.count(), boundary::page);
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
