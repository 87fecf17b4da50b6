package ca.alliances.application;

/** Where the money of a budget comes from. Public aid counts in the stacking: provincial, federal and municipal, direct or not. */
public enum RevenueSource {
    /** The fund that this application asks. */
    THIS_FUND(true, Own.NOT),
    /** Another programme of Québec. */
    PROVINCIAL(true, Own.NOT),
    /** Canada. */
    FEDERAL(true, Own.NOT),
    /** A municipality or an MRC. */
    MUNICIPAL(true, Own.NOT),
    /** A band council or another indigenous government. */
    INDIGENOUS_GOVERNMENT(false, Own.NOT),
    /** A foundation or Centraide. */
    FOUNDATION(false, Own.NOT),
    /** A private giver. */
    PRIVATE(false, Own.NOT),
    /** What the project earns. */
    SELF_FINANCING(false, Own.CASH),
    /** Money of the applicant. */
    APPLICANT_CASH(false, Own.CASH),
    /** Goods, services and lent staff of the applicant and its partners. */
    IN_KIND(false, Own.IN_KIND),
    /** Hours of volunteers. */
    VOLUNTEER_TIME(false, Own.VOLUNTEER_TIME);

    /** As what a revenue counts in the applicant's own contribution. */
    enum Own {
        /** It does not. */
        NOT,
        /** Money. */
        CASH,
        /** Goods and services. */
        IN_KIND,
        /** Hours, if the call takes them. */
        VOLUNTEER_TIME
    }

    private final boolean publicAid;
    private final Own own;

    RevenueSource(boolean publicAid, Own own) {
        this.publicAid = publicAid;
        this.own = own;
    }

    /** Whether it counts in the stacking of public aid. */
    public boolean isPublicAid() {
        return publicAid;
    }

    boolean isOwn(Own kind) {
        return own == kind;
    }
}
