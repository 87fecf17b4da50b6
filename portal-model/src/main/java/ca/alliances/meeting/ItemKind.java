package ca.alliances.meeting;

/** What a table does with an item of its agenda. */
public enum ItemKind {
    /** Hears something. */
    INFORMATION,
    /** Talks about it. */
    DISCUSSION,
    /** Decides something. */
    DECISION,
    /** Speaks of a project. */
    PROJECT,
    /** Adopts the minutes of an earlier meeting. */
    MINUTES_ADOPTION,
    /** Hears who has an interest in what. */
    INTERESTS,
    /** Looks at what was to be done since the last meeting. */
    FOLLOW_UP;

    /** Whether a motion may be put under it. */
    public boolean decides() {
        return this == DECISION || this == PROJECT || this == MINUTES_ADOPTION;
    }
}
