package ca.alliances.application.boundary;

import ca.alliances.application.ApplicationStatus;
import ca.alliances.application.FileFilter;
import ca.alliances.application.FileRow;
import ca.alliances.application.FileSort;
import ca.alliances.application.control.FileAccess;
import ca.alliances.application.control.FileQueries;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Excerpt;
import ca.alliances.shared.Happening;
import ca.alliances.shared.Noted;
import ca.alliances.tenancy.CurrentTenant;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The files of the tenant on the desk of who follows them: those of his territories that were handed in. Drafts are their writers' alone. */
@Stateless
@Allowed(Action.LIST_APPLICATIONS)
public class Desk {
    private static final Set<ApplicationStatus> AWAITING = EnumSet.of(
            ApplicationStatus.SUBMITTED,
            ApplicationStatus.INCOMPLETE,
            ApplicationStatus.ADMISSIBLE,
            ApplicationStatus.RETURNED_TO_COMMITTEE,
            ApplicationStatus.IN_REVIEW,
            ApplicationStatus.RECOMMENDED,
            ApplicationStatus.NOT_RECOMMENDED);

    @Inject
    private Event<Happening> happenings;

    @Inject
    private FileQueries queries;

    @Inject
    private FileAccess access;

    @Inject
    private CurrentPerson person;

    /** A page of the files that the filter lets through; they are counted as far as {@link Excerpt#COUNTED}. */
    public Excerpt<FileRow> list(FileFilter filter, FileSort sort, int first, int size) {
        return queries.list(filter, reach(), sort, first, size);
    }

    /** All files that the filter lets through, in order and of one moment, on record. */
    public void export(FileFilter filter, FileSort sort, Consumer<FileRow> into) {
        long rows = queries.each(filter, reach(), sort, into);
        happenings.fire(new Noted("exported.files", CurrentTenant.id().code(), person.act(), String.valueOf(rows)));
    }

    /** How many files await somebody, by the state that says whom. */
    public Map<ApplicationStatus, Long> awaiting() {
        return queries.counts(AWAITING, reach());
    }

    private FileQueries.Reach reach() {
        return new FileQueries.Reach(person.territories(Action.LIST_APPLICATIONS), access.hidden());
    }
}
