package ca.alliances.meeting;

/** Where an action that a table asked for stands. */
public enum FollowUpState {
    /** To be done. */
    OPEN,
    /** Done. */
    DONE,
    /** Given up, with a reason. */
    DROPPED
}
