package ca.alliances.identity;

/** What a person is to the portal (design, section 5). The first two need no membership. */
public enum Role {
    /** Everybody, signed in or not. */
    ANYONE,
    /** Whoever has signed in. */
    SIGNED_IN,
    /** Receives and checks files of named territories. */
    AGENT,
    /** Sits at a concertation table. */
    TABLE_MEMBER,
    /** Reviews files in named committees. */
    REVIEWER,
    /** Records the decisions of named bodies. */
    APPROVER,
    /** Pays and reconciles. */
    FINANCE,
    /** Coordinates the Alliance and its people. */
    COORDINATOR,
    /** Answers for personal information (Law 25). */
    PRIVACY_OFFICER,
    /** Sets the tenant up. */
    TENANT_ADMIN,
    /** Monitors all tenants for the ministry. */
    MINISTRY_ANALYST,
    /** Administers the ministry's access. */
    MINISTRY_ADMIN,
    /** Keeps the platform running. */
    OPERATOR
}
