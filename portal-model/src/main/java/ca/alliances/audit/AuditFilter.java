package ca.alliances.audit;

import java.time.LocalDate;

/** Which entries of the record are asked for; what is {@code null} does not matter. The days are Québec's, both included. */
public record AuditFilter(LocalDate from, LocalDate to, String person, String about) {}
