package ca.alliances.organization;

/** A profile as a page shows it, with the version that it hands back. */
public record OrganizationView(OrganizationReference reference, OrganizationProfile profile, long version) {}
