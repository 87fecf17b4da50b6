package ca.alliances.notification.boundary;

import ca.alliances.notification.Mail;
import ca.alliances.notification.control.MailSettings;
import ca.alliances.notification.control.OutboxQueue;
import ca.alliances.notification.control.OutboxSteps;
import ca.alliances.notification.control.Postman;
import ca.alliances.tenancy.TenantId;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Sends what waits in the outboxes of all tenants, every few seconds, on every node; no mail is sent inside a transaction (ADR 0012). */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxWorker {
    private static final System.Logger LOG = System.getLogger(OutboxWorker.class.getName());

    @Inject
    private OutboxQueue queue;

    @Inject
    private OutboxSteps steps;

    @Inject
    private Postman postman;

    @Inject
    private MailSettings settings;

    @Inject
    private Clock clock;

    /** The container cancels a timer whose method fails, so a fault is told and the next round tries again. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void round() {
        if (!settings.sends()) {
            return;
        }
        try {
            queue.tenants(clock.instant()).forEach(this::send);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "this round of letters was broken off", e);
        }
    }

    private void send(TenantId tenant) {
        List<Mail> mails;
        do {
            mails = steps.take(tenant);
            if (!mails.isEmpty()) {
                postman.deliver(mails).forEach(delivery -> steps.settle(tenant, delivery));
            }
        } while (mails.size() == OutboxSteps.HANDFUL);
    }
}
