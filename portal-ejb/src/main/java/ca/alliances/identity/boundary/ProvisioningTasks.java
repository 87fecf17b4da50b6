package ca.alliances.identity.boundary;

import ca.alliances.identity.ProvisioningOrder;
import ca.alliances.identity.control.ProvisioningRepository;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The list of what is still to be said to the identity provider, one transaction at a time. For {@link Provisioning} alone. */
@Singleton
public class ProvisioningTasks {
    @Inject
    private ProvisioningRepository tasks;

    @Inject
    private Clock clock;

    /** What is due now. */
    public List<ProvisioningOrder> due() {
        return tasks.due(clock.instant());
    }

    /** It was said. */
    public void done(String task) {
        tasks.existing(task).done();
    }

    /** It could not be said; later again. */
    public void failed(String task, String reason) {
        tasks.existing(task).failed(reason, clock.instant());
    }
}
