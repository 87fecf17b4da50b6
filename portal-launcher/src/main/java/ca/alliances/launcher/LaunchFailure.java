package ca.alliances.launcher;

/** The stack cannot start or go on; the message says what is wrong and what to do. */
public final class LaunchFailure extends RuntimeException {
    /** A failure whose message is all that a person needs. */
    public LaunchFailure(String message) {
        super(message);
    }

    LaunchFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
