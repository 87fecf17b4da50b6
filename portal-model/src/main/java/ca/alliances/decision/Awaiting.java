package ca.alliances.decision;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationStatus;
import ca.alliances.shared.Money;
import java.time.Instant;

/** An application that awaits a decision; the territory is {@code null} when the whole tenant has charge of it. */
public record Awaiting(
        ApplicationReference reference,
        String title,
        String organization,
        String territory,
        Money requested,
        ApplicationStatus status,
        Instant since) {}
