package ca.alliances.tenancy.boundary;

import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Happening;
import ca.alliances.shared.Noted;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The transaction of a visit. It begins when the tenant is bound already: whoever asks the database first in it, be it the interceptor that
 * looks for the person's roles, fixes the tenant of its persistence context.
 */
@Stateless
@Allowed(Action.VISIT_TENANT)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TenantVisit {
    @Inject
    private Event<Noted> happenings;

    /** Works, then fires the visit: no work without its entry. */
    public <T> T run(Function<T, Happening> told, Supplier<T> work) {
        T answer = work.get();
        Happening visit = told.apply(answer);
        happenings.fire(new Noted(visit.what(), visit.about(), visit.act(), visit.detail()));
        return answer;
    }
}
