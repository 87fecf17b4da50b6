package ca.alliances.funding;

/** Where an amount of a share stands; every entry of the ledger takes it from one account and puts it on another. */
public enum Account {
    /** Outside of the share: the ministry's agreement, or another share. */
    SOURCE,
    /** Nobody has a claim on it. */
    FREE,
    /** Promised by a decision. */
    COMMITTED,
    /** Given. */
    PAID
}
