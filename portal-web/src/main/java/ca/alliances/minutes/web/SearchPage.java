package ca.alliances.minutes.web;

import ca.alliances.concertation.TableFilter;
import ca.alliances.concertation.TableRow;
import ca.alliances.concertation.boundary.Tables;
import ca.alliances.minutes.MinutesFilter;
import ca.alliances.minutes.MinutesRow;
import ca.alliances.minutes.boundary.MinutesReading;
import ca.alliances.resolution.ResolutionFilter;
import ca.alliances.resolution.ResolutionRow;
import ca.alliances.resolution.boundary.Resolutions;
import ca.alliances.shared.Chain;
import ca.alliances.shared.Excerpt;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Pager;
import ca.alliances.shared.Quebec;
import ca.alliances.shell.web.Shell;
import ca.alliances.shell.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** One search over the tables, the minutes and the resolutions that somebody may read: first the tables, then minutes, then the register. */
@Named
@RequestScoped
public class SearchPage {
    @Inject
    private Tables tables;

    @Inject
    private MinutesReading minutes;

    @Inject
    private Resolutions resolutions;

    @Inject
    private Shell shell;

    @Inject
    private Texts texts;

    private final Pager pager = new Pager();
    private String q;
    private Kind kind;
    private List<Hit> hits = List.of();

    /** What can be found. */
    public enum Kind {
        TABLE,
        MINUTES,
        RESOLUTION
    }

    /**
     * Something that was found.
     *
     * @param path of its page in the tenant
     * @param day {@code null} when it has none
     */
    public record Hit(Kind kind, String path, String title, String about, LocalDate day) {}

    /** Reads what the page shows; nothing before somebody has typed a word. */
    public void load() {
        if (!shell.can("READ_RESOLUTIONS")) {
            throw new NotFound();
        }
        if (isAsked()) {
            hits = pager.read(this::found);
        }
    }

    private Excerpt<Hit> found(int first, int size) {
        Chain<Hit> found = new Chain<>();
        boolean more = false;
        if (wants(Kind.TABLE) && shell.can("READ_TABLE")) {
            TableFilter filter = new TableFilter(q, null, null, "code");
            found.then(tables.count(filter), (from, most) -> tables.page(filter, from, most).stream()
                    .map(this::hit)
                    .toList());
        }
        if (wants(Kind.MINUTES) && shell.can("READ_TABLE")) {
            MinutesFilter filter = new MinutesFilter(null, null, q);
            found.then(minutes.count(filter), (from, most) -> minutes.page(filter, from, most).stream()
                    .map(this::hit)
                    .toList());
        }
        if (wants(Kind.RESOLUTION)) {
            ResolutionFilter filter = new ResolutionFilter(q, null, null, null, null);
            Excerpt<ResolutionRow> some = resolutions.list(filter, 0, 1);
            more = some.more();
            found.then(some.total(), (from, most) -> resolutions.list(filter, from, most).rows().stream()
                    .map(SearchPage::hit)
                    .toList());
        }
        return new Excerpt<>(found.page(first, size), found.total(), more);
    }

    private boolean wants(Kind one) {
        return kind == null || kind == one;
    }

    private Hit hit(TableRow row) {
        String where = row.territory() == null ? texts.get("concertation.everywhere") : row.territory();
        return new Hit(Kind.TABLE, "table/view?ref=" + row.code(), row.name().in(shell.getLocale()), where, null);
    }

    private Hit hit(MinutesRow row) {
        return new Hit(
                Kind.MINUTES,
                "minutes/view?ref=" + row.meeting(),
                row.table().in(shell.getLocale()),
                row.meeting().value(),
                Quebec.date(row.heldAt()));
    }

    private static Hit hit(ResolutionRow row) {
        return new Hit(
                Kind.RESOLUTION,
                "resolution/view?ref=" + row.reference(),
                row.title(),
                row.body() + ", " + row.number(),
                row.resolvedOn());
    }

    /** Whether somebody has typed something. */
    public boolean isAsked() {
        return q != null && !q.isBlank();
    }

    /** What may be chosen. */
    public Kind[] getKinds() {
        return Kind.values();
    }

    /** What was found, of this page. */
    public List<Hit> getHits() {
        return hits;
    }

    /** Which of how many. */
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
    public Kind getKind() {
        return kind;
    }

    /** From the address. */
    public void setKind(Kind kind) {
        this.kind = kind;
    }
}
