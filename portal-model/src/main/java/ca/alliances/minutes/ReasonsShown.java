package ca.alliances.minutes;

/** What the public version does with the reasons for which people kept away from an item. */
public enum ReasonsShown {
    /** Nobody gave any. */
    NONE,
    /** The public does not read them. */
    LEFT_OUT,
    /** The secretary has left them in. */
    LEFT_IN
}
