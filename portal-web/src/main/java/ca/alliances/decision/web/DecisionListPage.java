package ca.alliances.decision.web;

import ca.alliances.application.ApplicationStatus;
import ca.alliances.decision.Awaiting;
import ca.alliances.decision.AwaitingFilter;
import ca.alliances.decision.boundary.AwaitingDecisions;
import ca.alliances.shared.Pager;
import ca.alliances.spreadsheet.web.Column;
import ca.alliances.spreadsheet.web.Column.Word;
import ca.alliances.spreadsheet.web.ListFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** The files that await the bodies of who looks, a page at a time. */
@Named
@RequestScoped
public class DecisionListPage {
    private static final List<ApplicationStatus> STATUSES = List.of(
            ApplicationStatus.RECOMMENDED,
            ApplicationStatus.NOT_RECOMMENDED,
            ApplicationStatus.DEFERRED,
            ApplicationStatus.WAITING_LIST);

    private static final List<Column<Awaiting>> COLUMNS = List.of(
            Column.always("decision.reference", Awaiting::reference),
            Column.always("decision.project", Awaiting::title),
            Column.always("decision.organization", Awaiting::organization),
            Column.always("decision.requested", Awaiting::requested),
            Column.always("decision.state", row -> new Word("decision.outcome." + row.status())),
            Column.always("decision.since", row -> Column.day(row.since())));

    @Inject
    private ListFile file;

    @Inject
    private AwaitingDecisions boundary;

    private final Pager pager = new Pager();
    private String q;
    private String status;
    private String sort;
    private List<Awaiting> rows = List.of();

    /** Reads what the page shows. */
    public void load() throws IOException {
        ApplicationStatus wanted = STATUSES.stream()
                .filter(each -> each.name().equals(status))
                .findFirst()
                .orElse(null);
        AwaitingFilter filter = new AwaitingFilter(q, wanted, sort);
        if (file.isAsked()) {
            file.answer("decision.awaiting", COLUMNS, into -> boundary.export(filter, into));
            return;
        }
        rows = pager.read(boundary.count(filter), (first, size) -> boundary.page(filter, first, size));
    }

    /** What can be chosen. */
    public List<ApplicationStatus> getStatuses() {
        return STATUSES;
    }

    /** Rows of this page. */
    public List<Awaiting> getRows() {
        return rows;
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
    public String getStatus() {
        return status;
    }

    /** From the address. */
    public void setStatus(String status) {
        this.status = status;
    }

    /** From the address. */
    public String getSort() {
        return sort;
    }

    /** From the address. */
    public void setSort(String sort) {
        this.sort = sort;
    }

    /** Which rows of how many. */
    public Pager getPager() {
        return pager;
    }
}
