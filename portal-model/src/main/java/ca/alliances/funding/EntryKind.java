package ca.alliances.funding;

/** Why money moves. */
public enum EntryKind {
    /** It comes to a share or leaves it, by a dated decision of the Alliance or an amendment of the agreement. */
    ALLOCATION(Account.SOURCE, Account.FREE),
    /** A decision grants it. */
    COMMITMENT(Account.FREE, Account.COMMITTED),
    /** A decision was taken back, or less was needed. */
    RELEASE(Account.COMMITTED, Account.FREE),
    /** It is given to the promoter. */
    PAYMENT(Account.COMMITTED, Account.PAID),
    /** The promoter gives it back. */
    RECOVERY(Account.PAID, Account.FREE);

    private final Account from;
    private final Account to;

    EntryKind(Account from, Account to) {
        this.from = from;
        this.to = to;
    }

    Account from() {
        return from;
    }

    Account to() {
        return to;
    }
}
