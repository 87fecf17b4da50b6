package ca.alliances.usecase;

import ca.alliances.notification.Mail;
import ca.alliances.notification.control.OutboxSteps;
import ca.alliances.tenancy.TenantId;
import jakarta.enterprise.inject.spi.CDI;
import java.util.ArrayList;
import java.util.List;

/** What waits in the outbox of a tenant, taken out of it as the worker does. */
public final class Outbox {
    private Outbox() {}

    /** The letters about that file that nobody has taken yet; those about others are gone too. */
    public static List<Mail> about(String tenant, String reference) throws Exception {
        OutboxSteps steps = CDI.current().select(OutboxSteps.class).get();
        TenantId id = new TenantId(tenant);
        List<Mail> all = new ArrayList<>();
        List<Mail> some;
        do {
            some = Acting.as(null, null, () -> steps.take(id));
            all.addAll(some);
        } while (!some.isEmpty());
        return all.stream().filter(mail -> mail.subject().contains(reference)).toList();
    }
}
