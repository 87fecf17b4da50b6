package ca.alliances.monitoring.boundary;

import ca.alliances.monitoring.Drift;
import ca.alliances.monitoring.control.Measures;
import ca.alliances.tenancy.TenantId;
import ca.alliances.tenancy.boundary.TenantRound;
import ca.alliances.tenancy.boundary.TenantShift;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Compares the measures of every tenant with a full count, at the start and every night, and says what was wrong. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class NightlyRecount {
    private static final System.Logger LOG = System.getLogger(NightlyRecount.class.getName());

    @Inject
    private TenantRound round;

    @Inject
    private TenantShift shift;

    @Inject
    private Measures measures;

    /** What was loaded past the portal, like the files of the demo, is counted at the start. */
    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void countAtTheStart() {
        countAll();
    }

    /** Every tenant in a transaction of its own. */
    @Schedule(hour = "3", minute = "10", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void countAll() {
        round.each("the recount of the measures", this::count);
    }

    private void count(TenantId tenant) {
        List<Drift> drifts = shift.in(tenant, measures::recount);
        drifts.forEach(drift -> LOG.log(
                System.Logger.Level.WARNING,
                "measure of {0} {1}: kept {2}, counted {3}",
                tenant,
                drift.cell(),
                drift.kept(),
                drift.counted()));
    }
}
