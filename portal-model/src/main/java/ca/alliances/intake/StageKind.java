package ca.alliances.intake;

/** What a body does with an application at its level. */
public enum StageKind {
    /** It scores or advises. */
    REVIEW,
    /** It decides by resolution. */
    DECISION
}
