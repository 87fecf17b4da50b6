package ca.alliances.notification;

/** Where a message of the outbox stands. */
public enum OutboxState {
    /** To be sent, at once or after a pause. */
    WAITING,
    /** The mail server has taken it. */
    SENT,
    /** Given up; somebody has to look. */
    DEAD
}
