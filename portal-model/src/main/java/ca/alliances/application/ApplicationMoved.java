package ca.alliances.application;

/** An application went from one status to another; the reason is {@code null} where none is due. */
public record ApplicationMoved(
        ApplicationReference reference, ApplicationStatus from, ApplicationStatus to, Act act, String reason) {}
