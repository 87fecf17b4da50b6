package ca.alliances.tenancy.boundary;

import ca.alliances.tenancy.TenantId;
import ca.alliances.tenancy.control.MandataryQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;

/**
 * Work of the clock that is done for every tenant, one after the other. What goes wrong for one is told and does not keep the others from
 * theirs, nor the clock from the next round: the container cancels a timer whose method fails.
 */
@ApplicationScoped
public class TenantRound {
    private static final System.Logger LOG = System.getLogger(TenantRound.class.getName());

    private final MandataryQueries tenants;

    /** For the container. */
    protected TenantRound() {
        this(null);
    }

    @Inject
    TenantRound(MandataryQueries tenants) {
        this.tenants = tenants;
    }

    /** Does it for all tenants, also for those that are no longer active; {@code what} names it in the log. */
    public void each(String what, Consumer<TenantId> work) {
        try {
            tenants.all().forEach(tenant -> one(what, tenant, work));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, what + " was not done for any tenant", e);
        }
    }

    private static void one(String what, TenantId tenant, Consumer<TenantId> work) {
        try {
            work.accept(tenant);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, what + " was not done for " + tenant, e);
        }
    }
}
