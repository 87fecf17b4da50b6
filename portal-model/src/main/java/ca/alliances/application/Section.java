package ca.alliances.application;

/** The parts of an application, in the order of its task list. */
public enum Section {
    /** What, where, of what kind. */
    PROJECT,
    /** For whom and why. */
    NEED,
    /** How, from when to when. */
    PLAN,
    /** Which priorities of the call it answers. */
    PRIORITIES,
    /** Expenses and revenues. */
    BUDGET,
    /** What the call asks to see. */
    DOCUMENTS,
    /** What the applicant declares. */
    DECLARATIONS
}
