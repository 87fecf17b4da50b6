package ca.alliances.territory;

/** What kind of place a territory is in the law and in practice of Québec. */
public enum TerritoryType {
    /** Municipalité régionale de comté. */
    MRC,
    /** Agglomeration acting as an equivalent territory. */
    AGGLOMERATION,
    /** City acting as an equivalent territory, or related city. */
    CITY,
    /** Borough of Montréal. */
    BOROUGH,
    /** Public government of the north. */
    REGIONAL_GOVERNMENT,
    /** Inuit northern village. */
    NORTHERN_VILLAGE,
    /** Cree community. */
    CREE_COMMUNITY,
    /** First Nations community served by the CSSSPNQL. */
    FIRST_NATION
}
