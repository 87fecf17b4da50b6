package ca.alliances.bench.data;

/** A share of an envelope and what was promised from it so far. */
final class Purse {
    private final long id;
    private final String reference;
    private final long allocated;
    private long committed;

    Purse(long id, String reference, long allocated) {
        this.id = id;
        this.reference = reference;
        this.allocated = allocated;
    }

    /** Promises that much; what is free then. */
    long commit(long cents) {
        committed += cents;
        if (committed > allocated) {
            throw new IllegalStateException("the share " + reference + " is promised away");
        }
        return allocated - committed;
    }

    long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    long committed() {
        return committed;
    }
}
