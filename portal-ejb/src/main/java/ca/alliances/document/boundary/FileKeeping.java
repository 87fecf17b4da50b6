package ca.alliances.document.boundary;

import ca.alliances.document.control.FileVault;
import ca.alliances.document.control.OrphanSweep;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/** Makes sure at the start that files can be kept, and sweeps the store every night. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class FileKeeping {
    private static final System.Logger LOG = System.getLogger(FileKeeping.class.getName());

    @Inject
    private FileVault vault;

    @Inject
    private OrphanSweep sweep;

    @Inject
    private Clock clock;

    /** A folder that cannot be written or a key that does not fit stops the deployment, with the name of the setting. */
    @PostConstruct
    public void requireUsableStore() {
        vault.requireUsable();
    }

    /**
     * Deletes contents without a row, in all tenants; without a transaction, so that each tenant is read for itself. The container cancels a
     * timer whose method fails, so a fault is told.
     */
    @Schedule(hour = "3", minute = "40", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void sweep() {
        try {
            long swept = sweep.sweep(clock.instant());
            LOG.log(System.Logger.Level.INFO, "contents without a row that were deleted: {0}", swept);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "the sweep of the files was broken off", e);
        }
    }
}
