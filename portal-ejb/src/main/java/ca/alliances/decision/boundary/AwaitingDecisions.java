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
import ca.alliances.shared.Happening;
import ca.alliances.shared.Noted;
import ca.alliances.shared.Slices;
import ca.alliances.tenancy.CurrentTenant;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;

/** The files that await the bodies for which this person records decisions. */
@Stateless
@Allowed(Action.LIST_DECISIONS)
public class AwaitingDecisions {
    @Inject
    private Event<Happening> happenings;

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

    /** All of them in order and of one moment, on record. */
    public void export(AwaitingFilter filter, Consumer<Awaiting> into) {
        AwaitingQueries.Reach reach = reach();
        long rows = Slices.read((first, size) -> queries.page(reach, filter, first, size), into);
        happenings.fire(new Noted("exported.decisions", CurrentTenant.id().code(), person.act(), String.valueOf(rows)));
    }

    private AwaitingQueries.Reach reach() {
        List<Grant> bodies = person.grants().stream()
                .filter(grant -> grant.role() == Role.APPROVER)
                .toList();
        return new AwaitingQueries.Reach(bodies, access.hidden());
    }
}
