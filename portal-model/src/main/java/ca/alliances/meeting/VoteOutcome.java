package ca.alliances.meeting;

/** What came of a vote. */
public enum VoteOutcome {
    /** Carried. */
    ADOPTED,
    /** Not carried. */
    REJECTED,
    /** Nobody took a side. */
    WITHOUT_EFFECT
}
