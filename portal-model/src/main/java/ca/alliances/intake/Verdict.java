package ca.alliances.intake;

/** What a rule of a call says to a request. */
public enum Verdict {
    /** The rule is kept. */
    PASS,
    /** Somebody has to look: the rule allows it with a reason. */
    WARN,
    /** It cannot go on like this. */
    BLOCK
}
