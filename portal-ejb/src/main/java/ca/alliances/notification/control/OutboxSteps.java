package ca.alliances.notification.control;

import ca.alliances.notification.Mail;
import ca.alliances.notification.OutboxMessage;
import ca.alliances.notification.OutboxState;
import ca.alliances.tenancy.TenantId;
import ca.alliances.tenancy.boundary.TenantShift;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The two short transactions between which mails are sent: taking messages, and writing down what became of them. Not for use cases. */
@ApplicationScoped
public class OutboxSteps {
    /** So many messages are taken at once. */
    public static final int HANDFUL = 10;

    private static final System.Logger LOG = System.getLogger(OutboxSteps.class.getName());

    @Inject
    private TenantShift shift;

    @Inject
    private OutboxQueue queue;

    @Inject
    private OutboxRepository messages;

    @Inject
    private Clock clock;

    /** Takes some messages of the tenant that are due and that no other worker has in hand. */
    public List<Mail> take(TenantId tenant) {
        Instant now = clock.instant();
        return shift.in(tenant, () -> queue.lockDue(tenant, now, HANDFUL).stream()
                .map(reference -> messages.existing(reference).take(now))
                .toList());
    }

    /** Writes down what became of one. */
    public void settle(TenantId tenant, Delivery delivery) {
        OutboxState state = shift.in(tenant, () -> {
            OutboxMessage message = messages.existing(delivery.mail().reference());
            if (delivery.isSent()) {
                message.sent(clock.instant());
            } else {
                message.failed(delivery.mail().attempt(), delivery.error(), clock.instant());
            }
            return message.state();
        });
        if (state == OutboxState.DEAD) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "a letter of {0} is given up ({1}): see /t/{0}/notification/dead",
                    tenant,
                    delivery.error());
        }
    }
}
