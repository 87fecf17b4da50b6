package ca.alliances.notification;

/** What a calendar is to do with what it gets (RFC 5546). */
public enum CalendarMethod {
    /** Take the meeting in, or change it to what this says. */
    REQUEST,
    /** Take it out: it does not take place. */
    CANCEL,
    /** Show it. */
    PUBLISH
}
