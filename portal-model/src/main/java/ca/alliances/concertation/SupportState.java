package ca.alliances.concertation;

/** Whether money that helps a member to come has reached him. */
public enum SupportState {
    /** He was told that he will get it. */
    PROMISED,
    /** He has it. */
    PAID,
    /** Written down by mistake, or not needed. */
    CANCELLED
}
