package ca.alliances.shared;

import java.util.EnumSet;
import java.util.Set;

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
    END_MEMBERSHIP,
    /** Invite a person to a role in a tenant, or change one. */
    GRANT_MEMBERSHIP,
    /** Invite people to roles of the platform and the first people of a tenant, and take roles of the platform away. */
    KEEP_PLATFORM_PEOPLE,
    /** Take up the role to which one was invited. */
    ACCEPT_INVITATION,
    /** Write the profile of an organization and say who may act for it. */
    KEEP_ORGANIZATION,
    /** Begin an application for an organization, and list what it has begun. */
    START_APPLICATION,
    /** Write an application, its budget and its documents. */
    EDIT_APPLICATION,
    /** Hand an application in. */
    SUBMIT_APPLICATION,
    /** Take an application back. */
    WITHDRAW_APPLICATION,
    /** Read an application and its documents. */
    READ_APPLICATION,
    /** List the applications of a tenant. */
    LIST_APPLICATIONS,
    /** Check that an application is complete and eligible. */
    CHECK_APPLICATION,
    /** Put an application before its committee. */
    OPEN_REVIEW,
    /** List the applications before one's committee. */
    LIST_REVIEWS,
    /** Say whether one has an interest in an application. */
    DECLARE_INTEREST,
    /** Score an application. */
    SCORE_APPLICATION,
    /** Read the scores of a committee. */
    READ_SCORES,
    /** Read of what kind a reviewer's interest in an application is. */
    READ_INTERESTS,
    /** Record what the committee recommends. */
    RECOMMEND,
    /** List what awaits the decision of one's body. */
    LIST_DECISIONS,
    /** Record what the body decided. */
    DECIDE,
    /** Record that the body took a decision back. */
    REPEAL_DECISION,
    /** Read the decision on an application. */
    READ_DECISION,
    /** Read the envelope, its shares and its ledger. */
    READ_ENVELOPE,
    /** Allocate the envelope to its shares. */
    ALLOCATE_ENVELOPE,
    /** Read a concertation table, who sits there, its meetings and their minutes. */
    READ_TABLE,
    /** Form a table, say who sits there, and keep what only its secretary may know of a member. */
    KEEP_TABLE,
    /** Act for a member who asked for help, for half an hour at most. */
    ASSIST_MEMBER,
    /** Declare one's interests of the year. */
    DECLARE_YEARLY_INTERESTS,
    /** Convene a meeting, keep its agenda, its presences, its votes and its minutes. */
    RUN_MEETING,
    /** Take part in a meeting: answer, tell an interest, vote, correct the minutes. */
    TAKE_PART,
    /** Answer an invitation or read one's calendar by a secret address, without a login. */
    USE_SECRET_ADDRESS,
    /** Search the register of resolutions. */
    READ_RESOLUTIONS,
    /** Enter in the register what a body resolved outside the portal. */
    REGISTER_RESOLUTION,
    /** Read action plans that are not adopted yet, and those that were replaced. */
    READ_PLANS,
    /** Write the action plan of a territory. */
    KEEP_PLAN,
    /** Prepare a call for projects: say which priorities of the action plans it is for. */
    PREPARE_CALL,
    /** Work in a tenant in which one has no role, on record there; what one does there is asked for apart. */
    VISIT_TENANT,
    /** Read the figures of all tenants. */
    MONITOR,
    /** Open a file of a tenant for the ministry, with a reason. */
    OPEN_WITH_REASON,
    /** Record what the tenant agreed to share with the ministry. */
    KEEP_SHARING_AGREEMENT,
    /** Choose the accent colour and the logo of a tenant. */
    KEEP_APPEARANCE,
    /** Read the record of who did what in a tenant. */
    READ_RECORD,
    /** See mail that could not be sent, and send it again. */
    KEEP_OUTBOX;

    private static final Set<Action> BINDING = EnumSet.of(
            END_MEMBERSHIP,
            GRANT_MEMBERSHIP,
            KEEP_PLATFORM_PEOPLE,
            DECIDE,
            REPEAL_DECISION,
            ALLOCATE_ENVELOPE,
            MONITOR,
            OPEN_WITH_REASON,
            KEEP_SHARING_AGREEMENT);

    /** Whether it binds others or reaches over all tenants, so that a second factor is asked of who does it (ADR 0017). */
    public boolean isBinding() {
        return BINDING.contains(this);
    }
}
