package ca.alliances.concertation;

/** How a member wants to be reached. */
public enum ContactWay {
    /** By mail to his address. */
    EMAIL,
    /** By telephone; nothing is sent to him. */
    PHONE,
    /** By a letter on paper. */
    LETTER
}
