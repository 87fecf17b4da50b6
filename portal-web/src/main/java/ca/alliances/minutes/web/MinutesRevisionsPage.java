package ca.alliances.minutes.web;

import ca.alliances.minutes.RevisionRow;
import ca.alliances.minutes.SectionDiff;
import ca.alliances.minutes.boundary.MinutesWriting;
import ca.alliances.shared.Pager;
import ca.alliances.shell.web.AddressValue;
import ca.alliances.shell.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The revisions of minutes: compared two by two, and restored. */
@Named
@RequestScoped
public class MinutesRevisionsPage extends MinutesPage {
    @Inject
    private MinutesWriting writing;

    private final Pager pager = new Pager();
    private String from = AddressValue.of("from");
    private String to = AddressValue.of("to");
    private List<RevisionRow> rows = List.of();
    private List<SectionDiff> changes = List.of();

    /** Reads what the page shows. */
    public void load() {
        long count = writing.countRevisions(meeting());
        rows = pager.read(count, (first, size) -> writing.revisions(meeting(), first, size));
        if (isComparing()) {
            changes = writing.compare(meeting(), number(from), number(to));
        }
    }

    /** Restores the earlier one of the two. */
    public String restore() {
        writing.restore(meeting(), number(from));
        Notices.tell("minutes.revision.restored");
        return leadTo("revisions");
    }

    /** Whether two are compared. */
    public boolean isComparing() {
        return number(from) > 0 && number(to) > 0;
    }

    private static int number(String typed) {
        return typed != null && typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
    }

    /** Rows of this page. */
    public List<RevisionRow> getRows() {
        return rows;
    }

    /** Which rows of how many. */
    public Pager getPager() {
        return pager;
    }

    /** What has changed between the two. */
    public List<SectionDiff> getChanges() {
        return changes;
    }

    /** From the address. */
    public String getFrom() {
        return from;
    }

    /** From the address. */
    public void setFrom(String from) {
        this.from = from;
    }

    /** From the address. */
    public String getTo() {
        return to;
    }

    /** From the address. */
    public void setTo(String to) {
        this.to = to;
    }
}
