package ca.alliances.organization;

/** An organization as it is chosen from a list. */
public record OrganizationName(OrganizationReference reference, String name) {}
