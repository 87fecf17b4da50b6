package ca.alliances.identity;

import java.util.EnumSet;
import java.util.Set;

/** What a person is to the portal (design, section 5). The first three need no membership. */
public enum Role {
    /** Everybody, signed in or not. */
    ANYONE,
    /** Whoever has signed in. */
    SIGNED_IN,
    /** Acts for the organizations whose mandate he holds; whoever has signed in may. */
    PROMOTER,
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
    OPERATOR;

    private static final Set<Role> OF_TENANT = EnumSet.range(AGENT, TENANT_ADMIN);
    private static final Set<Role> OF_PLATFORM = EnumSet.range(MINISTRY_ANALYST, OPERATOR);
    private static final Set<Role> OF_BODY = EnumSet.of(REVIEWER, APPROVER);

    /** Whether it is held in a tenant, by invitation. */
    public boolean isOfTenant() {
        return OF_TENANT.contains(this);
    }

    /** Whether it is held on the platform, in no tenant, by invitation. */
    public boolean isOfPlatform() {
        return OF_PLATFORM.contains(this);
    }

    /** Whether it may be limited to one territory. */
    public boolean mayHaveTerritory() {
        return mayHaveBody() || this == AGENT || this == TABLE_MEMBER;
    }

    /** Whether it may be limited to one committee or council. */
    public boolean mayHaveBody() {
        return OF_BODY.contains(this);
    }

    /** Whether it keeps the people of its tenant: the last who has it does not lose it. */
    public boolean keepsPeople() {
        return this == COORDINATOR || this == TENANT_ADMIN;
    }
}
