package ca.alliances.meeting;

/** How votes are cast. */
public enum VoteWay {
    /** Hands are raised and the secretary counts them. */
    HANDS,
    /** Each votes and the minutes can say how. */
    NAMED,
    /** Each votes and nobody ever learns how. */
    SECRET
}
