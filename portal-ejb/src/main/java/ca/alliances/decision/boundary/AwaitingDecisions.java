package ca.alliances.decision.boundary;

import ca.alliances.application.control.FileAccess;
import ca.alliances.decision.Awaiting;
import ca.alliances.decision.AwaitingFilter;
import ca.alliances.decision.control.AwaitingQueries;
import ca.alliances.identity.Grant;
import ca.alliances.identity.Role;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The files that await the bodies for which this person records decisions. */
@Stateless
@Allowed(Action.LIST_DECISIONS)
public class AwaitingDecisions {
    @Inject
    private AwaitingQueries queries;

    @Inject
    private CurrentPerson person;

    @Inject
    private FileAccess access;

    /** A page of them. */
    public List<Awaiting> page(AwaitingFilter filter, int first, int size) {
        return queries.page(reach(), filter, first, size);
    }

    /** How many there are. */
    public long count(AwaitingFilter filter) {
        return queries.count(reach(), filter);
    }

    private AwaitingQueries.Reach reach() {
        List<Grant> bodies = person.grants().stream()
                .filter(grant -> grant.role() == Role.APPROVER)
                .toList();
        return new AwaitingQueries.Reach(bodies, access.hidden());
    }
}
