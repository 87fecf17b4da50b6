package ca.alliances.audit.boundary;

import ca.alliances.audit.AuditFilter;
import ca.alliances.audit.AuditLine;
import ca.alliances.audit.ChainReport;
import ca.alliances.audit.control.AuditQueries;
import ca.alliances.audit.control.AuditRepository;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Happening;
import ca.alliances.shared.Noted;
import ca.alliances.shared.Slices;
import ca.alliances.tenancy.CurrentTenant;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;

/** The record of who did what in the tenant, for those who keep it. */
@Stateless
@Allowed(Action.READ_RECORD)
public class Audit {
    @Inject
    private Event<Happening> happenings;

    @Inject
    private AuditQueries queries;

    @Inject
    private AuditRepository chain;

    @Inject
    private CurrentPerson person;

    /** A page of the entries that the filter lets through, the newest first. */
    public List<AuditLine> list(AuditFilter filter, int first, int size) {
        return queries.list(filter, first, size);
    }

    /** All entries that the filter lets through, the newest first and of one moment; that they were exported is the next entry. */
    public void export(AuditFilter filter, Consumer<AuditLine> into) {
        long rows = Slices.read((first, size) -> queries.list(filter, first, size), into);
        happenings.fire(new Noted("exported.record", CurrentTenant.id().code(), person.act(), String.valueOf(rows)));
    }

    /** How many it lets through. */
    public long count(AuditFilter filter) {
        return queries.count(filter);
    }

    /** Follows the chain from the first entry and says whether, and where, it breaks. */
    public ChainReport verify() {
        return chain.check();
    }
}
