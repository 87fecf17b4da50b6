package ca.alliances.meeting;

/** How a table learned of an interest. */
public enum RecusalCause {
    /** The member had declared it before. */
    DECLARED,
    /** The member, or another, raised it at the table. */
    RAISED
}
