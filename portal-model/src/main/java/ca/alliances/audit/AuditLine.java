package ca.alliances.audit;

import java.time.Instant;

/** An entry as a list shows it; the person's name is {@code null} when the portal does not know it any more. */
public record AuditLine(
        long number, Instant at, String person, String actor, String what, String about, String detail) {}
