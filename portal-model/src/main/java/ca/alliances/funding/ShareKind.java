package ca.alliances.funding;

/** What a share of the envelope is for. */
public enum ShareKind {
    /** The whole that the agreement with the ministry gives; what it holds itself is not given to a share yet. */
    AGREEMENT,
    /** Several territories together. */
    SUBREGION,
    /** One MRC, borough, village or community. */
    TERRITORY,
    /** Projects of the whole region. */
    REGIONAL,
    /** The tables and those who make them meet. */
    CONCERTATION
}
