package ca.alliances.funding.boundary;

import ca.alliances.funding.ShareTree;
import ca.alliances.funding.control.ShareQueries;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.FiscalYear;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The shares of the tenant of the moment for the ministry: {@code monitoring} has checked the agreement. */
@Stateless
@Allowed(Action.MONITOR)
public class MonitoredShares {
    @Inject
    private ShareQueries queries;

    /** All shares of that year, in the order of the tree. */
    public ShareTree tree(FiscalYear year) {
        return ShareTree.of(queries.shares(year));
    }
}
