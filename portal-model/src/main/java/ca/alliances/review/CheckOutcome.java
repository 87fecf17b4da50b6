package ca.alliances.review;

/** What follows from an eligibility check. */
public enum CheckOutcome {
    /** It goes back to the applicant, who completes it. */
    RETURN,
    /** The norms allow to fund it. */
    ADMISSIBLE,
    /** The norms do not allow to fund it. */
    INADMISSIBLE
}
