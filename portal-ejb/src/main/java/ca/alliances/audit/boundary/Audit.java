package ca.alliances.audit.boundary;

import ca.alliances.audit.AuditFilter;
import ca.alliances.audit.AuditLine;
import ca.alliances.audit.ChainReport;
import ca.alliances.audit.control.AuditQueries;
import ca.alliances.audit.control.AuditRepository;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The record of who did what in the tenant, for those who keep it. */
@Stateless
@Allowed(Action.READ_RECORD)
public class Audit {
    @Inject
    private AuditQueries queries;

    @Inject
    private AuditRepository chain;

    /** A page of the entries that the filter lets through, the newest first. */
    public List<AuditLine> list(AuditFilter filter, int first, int size) {
        return queries.list(filter, first, size);
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
