package ca.alliances.organization;

import java.time.LocalDate;

/** Who acts for an organization, as lists show it. */
public record MandateSummary(String reference, String subject, String person, String email, LocalDate since) {}
