package ca.alliances.tenancy.boundary;

import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Happening;
import ca.alliances.tenancy.CurrentTenant;
import ca.alliances.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The only way from one tenant, or from none, to the rows of another: a transaction of its own, so that no persistence context serves two
 * tenants, and an entry in the record of the tenant that is visited (ADR 0019).
 */
@Stateless
@Allowed(Action.VISIT_TENANT)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TenantSwitch {
    @Inject
    private TenantVisit transaction;

    /** Works in that tenant and records it there; the answer must hold no entity. Afterwards the tenant of before is bound again. */
    public <T> T as(TenantId tenant, Happening visit, Supplier<T> work) {
        return as(tenant, answer -> visit, work);
    }

    /** The same for a visit whose entry tells of what was found. */
    public <T> T as(TenantId tenant, Function<T, Happening> visit, Supplier<T> work) {
        try (CurrentTenant.Visit there = CurrentTenant.visit(tenant)) {
            return transaction.run(visit, work);
        }
    }
}
