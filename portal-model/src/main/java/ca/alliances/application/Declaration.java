package ca.alliances.application;

/** What an applicant declares before handing in; all of them. */
public enum Declaration {
    /** All is true. */
    ACCURATE,
    /** Nothing was spent before acceptance. */
    NOTHING_SPENT,
    /** The ministry and the territory may know what is written here. */
    SHARING_CONSENT,
    /** The fund will be named. */
    VISIBILITY,
    /** No conflict of interest, or it is disclosed. */
    NO_CONFLICT
}
