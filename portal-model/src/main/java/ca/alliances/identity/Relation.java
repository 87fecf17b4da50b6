package ca.alliances.identity;

/** What must tie a person to a thing so that a line of the matrix holds. */
public enum Relation {
    /** Nothing: everything in the tenant. */
    ANY,
    /** It is of an organization for which the person acts. */
    OWN_ORGANIZATION,
    /** It is of a concertation table at which the person sits today. */
    OWN_TABLE,
    /** It lies in the territory of the role; a role without a territory is for all. */
    OWN_TERRITORY,
    /** It is before the body of the role; a role that names no body is for the bodies of its territory. */
    OWN_BODY
}
