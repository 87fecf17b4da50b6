package ca.alliances.application;

/** Where the money of a budget comes from. Public aid counts in the stacking: provincial, federal and municipal, direct or not. */
public enum RevenueSource {
    /** The fund that this application asks. */
    THIS_FUND(true, false),
    /** Another programme of Québec. */
    PROVINCIAL(true, false),
    /** Canada. */
    FEDERAL(true, false),
    /** A municipality or an MRC. */
    MUNICIPAL(true, false),
    /** A band council or another indigenous government. */
    INDIGENOUS_GOVERNMENT(false, false),
    /** A foundation or Centraide. */
    FOUNDATION(false, false),
    /** A private giver. */
    PRIVATE(false, false),
    /** What the project earns. */
    SELF_FINANCING(false, true),
    /** Money of the applicant. */
    APPLICANT_CASH(false, true),
    /** Goods, services and time of the applicant and its partners. */
    IN_KIND(false, true);

    private final boolean publicAid;
    private final boolean own;

    RevenueSource(boolean publicAid, boolean own) {
        this.publicAid = publicAid;
        this.own = own;
    }

    /** Whether it counts in the stacking of public aid. */
    public boolean isPublicAid() {
        return publicAid;
    }

    /** Whether it counts as the applicant's own contribution. */
    public boolean isOwn() {
        return own;
    }
}
