package ca.alliances.identity.boundary;

import ca.alliances.identity.ProvisioningOrder;
import ca.alliances.identity.control.KeycloakAdmin;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;

/**
 * Says to Keycloak what the roles of the portal entail there. Outside of any transaction, so that neither waits for the other; what does not
 * work stays on the list.
 */
@Singleton
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Provisioning {
    private static final System.Logger LOG = System.getLogger(Provisioning.class.getName());

    @Inject
    private ProvisioningTasks tasks;

    @Inject
    private KeycloakAdmin keycloak;

    /** Every few seconds; without a secret for Keycloak nothing is said. The container cancels a timer whose method fails, so a fault is told. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void run() {
        if (!keycloak.isSetUp()) {
            return;
        }
        try {
            tasks.due().forEach(this::tell);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "this round of orders to Keycloak was broken off", e);
        }
    }

    private void tell(ProvisioningOrder order) {
        try {
            keycloak.tell(order);
            tasks.done(order.task());
        } catch (WebApplicationException | ProcessingException | IllegalStateException e) {
            LOG.log(System.Logger.Level.WARNING, "Keycloak was not told of {0}: {1}", order.task(), e.getMessage());
            tasks.failed(order.task(), e.getMessage());
        }
    }
}
