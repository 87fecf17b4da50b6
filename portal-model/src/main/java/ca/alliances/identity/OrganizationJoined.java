package ca.alliances.identity;

/** Somebody took up the invitation to act for an organization, from a person whose mandate must hold still. */
public record OrganizationJoined(String organization, String subject, String invitedBy) {}
