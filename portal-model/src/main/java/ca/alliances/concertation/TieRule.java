package ca.alliances.concertation;

/** What a tie means. */
public enum TieRule {
    /** The motion is rejected. */
    REJECTED,
    /** The vote of who chairs counts twice; without one of his own the motion is rejected. */
    CHAIR_DECIDES
}
