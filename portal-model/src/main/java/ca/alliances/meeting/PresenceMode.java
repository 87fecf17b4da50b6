package ca.alliances.meeting;

/** How somebody takes part in a meeting; whoever does is present. */
public enum PresenceMode {
    /** In the room. */
    IN_PERSON,
    /** By a video link. */
    REMOTE,
    /** By telephone. */
    PHONE
}
