package ca.alliances.meeting;

/** Life of a motion. */
public enum MotionState {
    /** It was put and can still be worded otherwise. */
    PUT,
    /** The vote is open. */
    OPEN,
    /** The vote is over; nothing of it changes any more. */
    CLOSED,
    /** Its mover took it back before the vote. */
    WITHDRAWN
}
