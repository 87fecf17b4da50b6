package ca.alliances.meeting;

/** What a voting seat is to a vote when it closes. */
public enum Standing {
    /** Somebody sits there and may vote. */
    PRESENT,
    /** Nobody does, or only who votes already for another seat. */
    ABSENT,
    /** Keeps away from the item and does not count. */
    RECUSED
}
