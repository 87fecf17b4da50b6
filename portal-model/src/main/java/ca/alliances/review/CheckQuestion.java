package ca.alliances.review;

/** What an agent looks at before a file goes on (norms of the fund). */
public enum CheckQuestion {
    /** All documents that the call asks for are there, readable and up to date. */
    DOCUMENTS,
    /** The sections say enough to be judged. */
    CONTENT,
    /** The organization is of a kind that the fund may support. */
    ORGANIZATION,
    /** The initiative fights poverty and exclusion and is none of the excluded ones. */
    INITIATIVE,
    /** The expenses are of the kinds that the fund pays, and none is before the decision. */
    EXPENSES,
    /** Amount, share, stacking, dates: the rules of the call are kept or an exception is argued. */
    RULES
}
