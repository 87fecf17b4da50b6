package ca.alliances.concertation;

/** For how large a place, or for what matter, a table meets. */
public enum TableKind {
    /** One MRC, borough or community. */
    LOCAL,
    /** Several of them. */
    SUB_REGIONAL,
    /** The whole tenant. */
    REGIONAL,
    /** One matter, such as housing. */
    THEMATIC
}
