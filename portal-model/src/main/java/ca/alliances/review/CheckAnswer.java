package ca.alliances.review;

/** The answer to a question of the check. */
public enum CheckAnswer {
    /** It is as it must be. */
    YES,
    /** It is not. */
    NO,
    /** The question does not arise. */
    NOT_APPLICABLE
}
