package ca.alliances.tenancy.boundary;

import ca.alliances.tenancy.CurrentTenant;
import ca.alliances.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Supplier;

/** One tenant's part of the work of the clock: a transaction of its own, in which that tenant is bound. Not for what people ask for. */
@ApplicationScoped
public class TenantShift {
    /** Works there; the answer must hold no entity. */
    @Transactional(TxType.REQUIRES_NEW)
    public <T> T in(TenantId tenant, Supplier<T> work) {
        try (CurrentTenant.Visit there = CurrentTenant.visit(tenant)) {
            return work.get();
        }
    }
}
