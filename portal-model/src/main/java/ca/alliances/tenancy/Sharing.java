package ca.alliances.tenancy;

/** How much of its files a tenant shares with the ministry. */
public enum Sharing {
    /** No figure and no file. */
    NOTHING,
    /** Totals of the whole tenant, without small counts; no list and no file. */
    AGGREGATES_ONLY,
    /** Every figure, the list of files, and a file for a reason. */
    FULL
}
