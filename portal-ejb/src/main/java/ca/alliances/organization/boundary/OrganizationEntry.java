package ca.alliances.organization.boundary;

import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Noted;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** An entry in the record of the tenant that is visited, in a transaction of its own, which begins when the tenant is bound already (ADR 0019). */
@Stateless
@Allowed(Action.KEEP_ORGANIZATION)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OrganizationEntry {
    @Inject
    private Event<Noted> happenings;

    /** Writes it; when it cannot be written, what was done does not happen. */
    public void write(Noted done) {
        happenings.fire(done);
    }
}
