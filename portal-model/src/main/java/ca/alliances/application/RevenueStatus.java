package ca.alliances.application;

/** How sure a revenue is. */
public enum RevenueStatus {
    /** Promised in writing. */
    CONFIRMED,
    /** Asked for. */
    REQUESTED,
    /** Refused: kept for the record, counted no more. */
    REFUSED
}
