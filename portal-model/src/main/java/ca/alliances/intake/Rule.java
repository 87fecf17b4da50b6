package ca.alliances.intake;

/** The rules of a call that a request is checked against. */
public enum Rule {
    /** The lower of an amount and a share of the cost. */
    CEILING,
    /** All public aid together against the cost. */
    STACKING,
    /** What the applicant brings himself. */
    OWN_CONTRIBUTION,
    /** What he brings himself in money. */
    OWN_CASH,
    /** Hours of volunteers, which not every call takes for a contribution. */
    VOLUNTEER_TIME,
    /** Costs of administration that the fund would pay. */
    ADMIN_COSTS,
    /** Length of the project. */
    DURATION,
    /** Last day on which a project may end. */
    END_DATE,
    /** How much of what is left in the envelope the request would take. */
    SHARE_OF_BALANCE
}
