package ca.alliances.resolution.web;

import ca.alliances.resolution.ResolutionFilter;
import ca.alliances.resolution.ResolutionRow;
import ca.alliances.resolution.boundary.PassingOn;
import ca.alliances.resolution.boundary.Resolutions;
import ca.alliances.shared.Pager;
import ca.alliances.spreadsheet.web.Column;
import ca.alliances.spreadsheet.web.Column.Word;
import ca.alliances.spreadsheet.web.ListFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** The register of the tenant, a page at a time. */
@Named
@RequestScoped
public class ResolutionListPage {
    private static final List<Column<ResolutionRow>> COLUMNS = List.of(
            Column.always("resolution.number", ResolutionRow::number),
            Column.always("resolution.title", ResolutionRow::title),
            Column.always("resolution.body", ResolutionRow::body),
            Column.always("resolution.date", ResolutionRow::resolvedOn),
            Column.always("resolution.project", ResolutionRow::project),
            Column.always("resolution.state", row -> new Word("resolution.state." + row.state())));

    @Inject
    private ListFile file;

    @Inject
    private Resolutions boundary;

    @Inject
    private PassingOn passing;

    private final Pager pager = new Pager();
    private String q;
    private String body;
    private String year;
    private String project;
    private String sort;
    private boolean waiting;
    private long waits;
    private List<ResolutionRow> rows = List.of();
    private List<String> bodies = List.of();
    private List<Integer> years = List.of();

    /** Reads what the page shows. */
    public void load() throws IOException {
        years = boundary.years();
        Integer wanted = years.stream()
                .filter(each -> each.toString().equals(year))
                .findFirst()
                .orElse(null);
        List<String> own = passing.own();
        waiting = waiting && !own.isEmpty();
        ResolutionFilter filter = new ResolutionFilter(q, body, wanted, project, waiting ? own : null, sort);
        if (file.isAsked()) {
            file.answer("resolution.register", COLUMNS, into -> boundary.export(filter, into));
            return;
        }
        bodies = boundary.bodies();
        waits = passing.waiting(own);
        rows = pager.read((first, size) -> boundary.list(filter, first, size));
    }

    /** Bodies that can be chosen. */
    public List<String> getBodies() {
        return bodies;
    }

    /** Years that can be chosen. */
    public List<Integer> getYears() {
        return years;
    }

    /** Rows of this page. */
    public List<ResolutionRow> getRows() {
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
    public String getBody() {
        return body;
    }

    /** From the address. */
    public void setBody(String body) {
        this.body = body;
    }

    /** From the address. */
    public String getYear() {
        return year;
    }

    /** From the address. */
    public void setYear(String year) {
        this.year = year;
    }

    /** From the address. */
    public String getProject() {
        return project;
    }

    /** From the address. */
    public void setProject(String project) {
        this.project = project;
    }

    /** From the address. */
    public String getSort() {
        return sort;
    }

    /** From the address. */
    public void setSort(String sort) {
        this.sort = sort;
    }

    /** From the address: whether only what waits for one's own tables is shown. */
    public boolean isWaiting() {
        return waiting;
    }

    /** From the address. */
    public void setWaiting(boolean waiting) {
        this.waiting = waiting;
    }

    /** How many wait for one's own tables. */
    public long getWaits() {
        return waits;
    }

    /** Which rows of how many. */
    public Pager getPager() {
        return pager;
    }
}
