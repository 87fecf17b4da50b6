package ca.alliances.meeting;

import ca.alliances.concertation.DecisionMethod;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a ballot can say. A sealed ballot keeps the place in this list: new choices go to its end. */
public enum Choice {
    /** For the motion. */
    FOR,
    /** Against it. */
    AGAINST,
    /** Neither. */
    ABSTAIN,
    /** Shares the consensus. */
    AGREE,
    /** Does not share it and does not hinder it. */
    STAND_ASIDE,
    /** Hinders it. */
    BLOCK,
    /** Can live with it. */
    CONSENT,
    /** Cannot, and says why. */
    OBJECT,
    /** Options in order of preference. */
    RANKED;

    /** What the method asks, in the order in which it is shown. */
    public static Set<Choice> of(DecisionMethod method) {
        return switch (method) {
            case SIMPLE_MAJORITY, TWO_THIRDS, THREE_QUARTERS, FOUR_FIFTHS -> MAJORITY;
            case CONSENSUS -> CONSENSUS;
            case CONSENT -> CONSENTED;
            case RANKED_CHOICE -> ORDER;
        };
    }

    private static final Set<Choice> MAJORITY = inOrder(FOR, ABSTAIN);
    private static final Set<Choice> CONSENSUS = inOrder(AGREE, BLOCK);
    private static final Set<Choice> CONSENTED = inOrder(CONSENT, OBJECT);
    private static final Set<Choice> ORDER = inOrder(RANKED, RANKED);

    private static Set<Choice> inOrder(Choice first, Choice last) {
        return Collections.unmodifiableSet(EnumSet.range(first, last));
    }
}
