package ca.alliances.minutes;

/** Why minutes were saved anew. */
public enum RevisionCause {
    /** Somebody wrote. */
    WRITTEN,
    /** A correction that was proposed was accepted. */
    CORRECTED,
    /** The text of an earlier revision was taken back. */
    RESTORED
}
