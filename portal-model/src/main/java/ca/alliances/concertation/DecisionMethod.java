package ca.alliances.concertation;

/** How a table decides. */
public enum DecisionMethod {
    /** More for than against. */
    SIMPLE_MAJORITY,
    /** Two thirds or more. */
    TWO_THIRDS,
    /** Three quarters or more. */
    THREE_QUARTERS,
    /** Four fifths or more. */
    FOUR_FIFTHS,
    /** Nobody blocks; who stands aside does not block. */
    CONSENSUS,
    /** Nobody objects with a reason. */
    CONSENT,
    /** Choices in order of preference, for priorities; the weakest choice falls out until one has more than half. */
    RANKED_CHOICE
}
