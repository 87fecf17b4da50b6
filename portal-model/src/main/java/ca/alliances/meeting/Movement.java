package ca.alliances.meeting;

/** What changes a presence. */
public enum Movement {
    /** Came in, or called in; again while present: goes on in another mode. */
    ARRIVED,
    /** Went out, or hung up. */
    LEFT
}
