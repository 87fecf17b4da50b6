package ca.alliances.funding.boundary;

import ca.alliances.funding.Difference;
import ca.alliances.funding.control.ShareQueries;
import ca.alliances.shared.Act;
import ca.alliances.shared.Happening;
import ca.alliances.shared.Noted;
import ca.alliances.tenancy.TenantId;
import ca.alliances.tenancy.boundary.TenantRound;
import ca.alliances.tenancy.boundary.TenantShift;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * Proves every night, tenant by tenant, that each balance is the sum of its entries; a difference is put on the tenant's record and in
 * the log. One transaction a tenant, so that both are read as they were at one moment.
 */
@Singleton
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LedgerReconciliation {
    private static final System.Logger LOG = System.getLogger(LedgerReconciliation.class.getName());
    private static final String ACTOR = "reconciliation";

    @Inject
    private TenantRound round;

    @Inject
    private TenantShift shift;

    @Inject
    private ShareQueries queries;

    @Inject
    private Event<Happening> happenings;

    @Inject
    private Clock clock;

    /** All tenants. */
    @Schedule(hour = "2", minute = "20", persistent = false)
    public void everyTenant() {
        round.each("the reconciliation of the ledger", this::reconcile);
    }

    /** The differences of one tenant; none when its ledger and its balances agree. */
    public List<Difference> reconcile(TenantId tenant) {
        return shift.in(tenant, () -> {
            List<Difference> found = queries.differences();
            found.forEach(each -> report(tenant, each));
            return found;
        });
    }

    private void report(TenantId tenant, Difference difference) {
        LOG.log(System.Logger.Level.ERROR, "the ledger of {0} differs from its balance: {1}", tenant, difference);
        Act act = new Act(ACTOR, clock.instant());
        happenings.fire(new Noted("funding.differs", difference.share().value(), act, null));
    }
}
