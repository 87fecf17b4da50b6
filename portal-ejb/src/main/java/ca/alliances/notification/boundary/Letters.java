package ca.alliances.notification.boundary;

import ca.alliances.notification.Letter;
import ca.alliances.notification.OutboxMessage;
import ca.alliances.notification.control.LetterWriter;
import ca.alliances.notification.control.MailSettings;
import ca.alliances.notification.control.OutboxRepository;
import ca.alliances.tenancy.CurrentTenant;
import ca.alliances.tenancy.MandatarySummary;
import ca.alliances.tenancy.TenantId;
import ca.alliances.tenancy.boundary.Mandataries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Writes letters of the tenant of the moment, in the transaction of what they tell; for use cases and observers, not for pages. */
@ApplicationScoped
public class Letters {
    private static final String THE_PORTAL = "Portail des Alliances";

    @Inject
    private OutboxRepository messages;

    @Inject
    private Mandataries mandataries;

    @Inject
    private MailSettings settings;

    @Inject
    private Clock clock;

    /** Puts the letter into the outbox, from where it is sent once this transaction has succeeded; the second of the same event is none. */
    public void post(Letter letter) {
        if (!messages.has(letter)) {
            TenantId tenant = CurrentTenant.id();
            String name = mandataries.find(tenant).map(MandatarySummary::nameFr).orElse(THE_PORTAL);
            LetterWriter writer = new LetterWriter(settings.portalUrl(), tenant.code(), name);
            messages.add(new OutboxMessage(letter, writer.write(letter), clock.instant()));
        }
    }
}
