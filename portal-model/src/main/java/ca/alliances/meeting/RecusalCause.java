package ca.alliances.meeting;

/** How a table learned of an interest. */
public enum RecusalCause {
    /** It was known before: declared in the review or at a table, or the member acts or acted for who applies. */
    DECLARED,
    /** The member, or another, raised it at the table. */
    RAISED
}
