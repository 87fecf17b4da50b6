package ca.alliances.notification.boundary;

import ca.alliances.notification.DeadLetter;
import ca.alliances.notification.OutboxMessage;
import ca.alliances.notification.OutboxState;
import ca.alliances.notification.control.OutboxRepository;
import ca.alliances.shared.Act;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Happening;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Noted;
import ca.alliances.shared.Slices;
import ca.alliances.tenancy.CurrentTenant;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** Letters of the tenant that could not be sent, for whoever keeps the platform running. */
@Stateless
@Allowed(Action.KEEP_OUTBOX)
public class DeadLetters {
    @Inject
    private OutboxRepository messages;

    @Inject
    private SecurityContext security;

    @Inject
    private Event<Happening> happenings;

    @Inject
    private Clock clock;

    /** A page of them, the latest first. */
    public List<DeadLetter> list(int first, int size) {
        return messages.dead(first, size);
    }

    /** All of them, the latest first and of one moment, on record: they name people. */
    public void export(Consumer<DeadLetter> into) {
        long rows = Slices.read(messages::dead, into);
        happenings.fire(new Noted("exported.letters", CurrentTenant.id().code(), act(), String.valueOf(rows)));
    }

    /** How many there are. */
    public long count() {
        return messages.countDead();
    }

    /** @throws NotFound when there is no such dead letter */
    public DeadLetter existing(String reference) {
        OutboxMessage message = messages.existing(reference);
        if (message.state() != OutboxState.DEAD) {
            throw new NotFound();
        }
        return message.asDeadLetter();
    }

    /**
     * Has it tried again from the next round on.
     *
     * @throws ca.alliances.shared.RuleViolation {@code notification.not-dead} when somebody else was faster
     */
    public void sendAgain(String reference) {
        OutboxMessage message = messages.existing(reference);
        Act act = act();
        message.revive(act.at());
        happenings.fire(new Noted(
                "notification.sent-again",
                reference,
                act,
                message.asDeadLetter().kind().name()));
    }

    private Act act() {
        return new Act(security.getCallerPrincipal().getName(), clock.instant());
    }
}
