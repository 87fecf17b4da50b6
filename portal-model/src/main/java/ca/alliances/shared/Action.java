package ca.alliances.shared;

/** What somebody may want to do. Who may is said by the authorization matrix alone (ADR 0003). */
public enum Action {
    /** Read what everybody may read: open calls, mandataries, their contacts. */
    READ_PUBLIC_PAGES
}
