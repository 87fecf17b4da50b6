package ca.alliances.concertation;

/** How somebody came to hold a seat. */
public enum Designation {
    /** By a vote of those for whom he stands. */
    ELECTED,
    /** Sent by an organization. */
    DELEGATED,
    /** Named by an authority. */
    APPOINTED,
    /** Chosen by the table itself. */
    COOPTED
}
