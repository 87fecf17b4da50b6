package ca.alliances.shared;

/** What somebody may want to do. Who may is said by the authorization matrix alone (ADR 0003). */
public enum Action {
    /** Read what everybody may read: mandataries, their contacts, open calls. */
    READ_PUBLIC_PAGES,
    /** Be known to the portal after a login at Keycloak. */
    SIGN_IN,
    /** See one's own roles. */
    READ_OWN_ACCOUNT,
    /** See who has which role in a tenant. */
    LIST_MEMBERSHIPS,
    /** Take a role in a tenant away. */
    END_MEMBERSHIP
}
