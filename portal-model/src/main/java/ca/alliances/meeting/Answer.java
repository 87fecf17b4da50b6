package ca.alliances.meeting;

/** What a member says to an invitation. */
public enum Answer {
    /** Comes. */
    YES,
    /** Does not come. */
    NO,
    /** Sends the substitute. */
    SUBSTITUTE
}
