package ca.alliances.concertation;

/** How a member was told that somebody will act for him. */
public enum Announcement {
    /** In a call. */
    PHONE,
    /** Face to face. */
    IN_PERSON,
    /** By a letter. */
    LETTER
}
