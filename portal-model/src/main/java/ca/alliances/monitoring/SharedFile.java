package ca.alliances.monitoring;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationStatus;
import ca.alliances.shared.Money;
import java.time.Instant;

/** A file as the ministry's list of a tenant that shares shows it; without a territory it is of the whole tenant. */
public record SharedFile(
        ApplicationReference reference,
        String title,
        String organization,
        String territoryFr,
        ApplicationStatus status,
        Money requested,
        Instant changedAt) {}
