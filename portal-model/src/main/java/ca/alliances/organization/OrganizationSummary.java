package ca.alliances.organization;

/** An organization as lists show it; the number may be {@code null}. */
public record OrganizationSummary(OrganizationReference reference, String legalName, OrganizationKind kind, Neq neq) {}
