package ca.alliances.application;

import ca.alliances.intake.CallReference;
import ca.alliances.shared.Money;
import java.time.Instant;

/** A file as a list shows it; no territory means that the whole tenant has charge of it. */
public record FileRow(
        ApplicationReference reference,
        String title,
        String organization,
        ApplicationStatus status,
        CallReference call,
        String territoryFr,
        Money requested,
        Instant submittedAt,
        Instant changedAt) {}
