package ca.alliances.concertation;

/** For whom a seat at a table stands (domain, section 7.3). */
public enum Sector {
    /** Elected people of municipalities and MRC. */
    MUNICIPAL,
    /** Community organizations. */
    COMMUNITY,
    /** Health and social services. */
    HEALTH,
    /** Schools and school service centres. */
    EDUCATION,
    /** Employment, such as Services Québec. */
    EMPLOYMENT,
    /** Housing. */
    HOUSING,
    /** Early childhood and family. */
    FAMILY,
    /** Youth. */
    YOUTH,
    /** Seniors. */
    SENIORS,
    /** First Nations and Inuit. */
    FIRST_NATIONS_AND_INUIT,
    /** Social economy. */
    SOCIAL_ECONOMY,
    /** Philanthropy, such as Centraide. */
    PHILANTHROPY,
    /** People who live or lived in poverty. */
    LIVED_EXPERIENCE,
    /** Who listens and advises without a vote, such as the ministry. */
    OBSERVER;

    /** Whether who holds such a seat votes and counts for the quorum. */
    public boolean votes() {
        return this != OBSERVER;
    }
}
