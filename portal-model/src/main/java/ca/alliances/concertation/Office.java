package ca.alliances.concertation;

/** What a member does at the table beside sitting there. */
public enum Office {
    /** Sits there. */
    MEMBER,
    /** Leads the meetings. */
    CHAIR,
    /** Leads them when the chair is away. */
    VICE_CHAIR,
    /** Keeps the minutes. */
    SECRETARY
}
