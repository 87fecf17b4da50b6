package ca.alliances.concertation;

/** For what a member gets money so that he can come. */
public enum SupportKind {
    /** To come and to go home. */
    TRANSPORT,
    /** For who minds his children. */
    CHILDCARE,
    /** For what he eats. */
    MEALS
}
