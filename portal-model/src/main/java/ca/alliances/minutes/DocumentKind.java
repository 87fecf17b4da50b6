package ca.alliances.minutes;

/** What a document of minutes is. */
public enum DocumentKind {
    /** What the table adopted. */
    ADOPTED,
    /** What everybody may read: without what was redacted. */
    PUBLIC
}
