package ca.alliances.identity;

import ca.alliances.shared.Act;
import ca.alliances.shared.MailAddress;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.PlatformWide;
import ca.alliances.shared.RuleViolation;
import ca.alliances.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That somebody with that address may take up a role in a tenant or on the platform, or act for an organization: once, within seven days, unless it is taken
 * back before. Sending it again makes the letter before worthless.
 */
@Entity
@Table(name = "invitation")
public class Invitation implements PlatformWide {
    private static final Duration LIFE = Duration.ofDays(7);

    @Id
    @Column(name = "reference")
    private String reference;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "email")
    private String email;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private InvitationState state = InvitationState.OPEN;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "invited_by")
    private String invitedBy;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "tenant_code")
    private TenantId tenant;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Role role;

    @Column(name = "territory_code")
    private String territory;

    @Column(name = "body_name")
    private String body;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_to")
    private LocalDate to;

    @Column(name = "organization_reference")
    private String organization;

    @Version
    @Column(name = "version")
    private long version;

    /** For JPA. */
    protected Invitation() {}

    private Invitation(String reference, String email, InvitationToken token, Act act) {
        this.reference = reference;
        this.email = email;
        this.writtenBy = act.actor();
        renew(token, act);
    }

    /** To a role in a tenant. */
    public static Invitation toRole(
            String reference, String email, TenantId tenant, MembershipTerms terms, Sealed sealed) {
        Invitation made = new Invitation(reference, email, sealed.token(), sealed.act());
        made.tenant = tenant;
        made.role = terms.role();
        made.territory = terms.territory();
        made.body = terms.body();
        made.from = terms.from();
        made.to = terms.to();
        return made;
    }

    /**
     * To a role of the platform.
     *
     * @throws RuleViolation {@code identity.role-missing} when it is none
     */
    public static Invitation toPlatform(String reference, String email, Role role, Sealed sealed) {
        if (role == null || !role.isOfPlatform()) {
            throw new RuleViolation("identity.role-missing");
        }
        Invitation made = new Invitation(reference, email, sealed.token(), sealed.act());
        made.role = role;
        return made;
    }

    /** To act for the organization of that reference. */
    public static Invitation toActFor(String reference, String email, String organization, Sealed sealed) {
        Invitation made = new Invitation(reference, email, sealed.token(), sealed.act());
        made.organization = organization;
        return made;
    }

    /** Who invites, when, and with which token. */
    public record Sealed(InvitationToken token, Act act) {}

    /**
     * Sends it again, for seven days from now; the token before is worthless. Whoever sends it again answers for it from now on.
     *
     * @throws NotFound when it is no longer open
     */
    public void renew(InvitationToken token, Act act) {
        requireOpen();
        tokenHash = token.hash();
        invitedBy = act.actor();
        invitedAt = act.at();
        expiresAt = act.at().plus(LIFE);
    }

    /** @throws NotFound when it is no longer open */
    public void revoke() {
        requireOpen();
        state = InvitationState.REVOKED;
    }

    /**
     * Takes it up.
     *
     * @param verifiedEmail address of the person who takes it up, verified by the identity provider
     * @throws NotFound when it is used, taken back or expired
     * @throws RuleViolation {@code identity.invitation-address}, {@code identity.own-grant}
     */
    public void accept(String verifiedEmail, Act act) {
        requireOpen();
        if (!act.at().isBefore(expiresAt)) {
            throw new NotFound();
        }
        if (!email.equalsIgnoreCase(MailAddress.deliverable(verifiedEmail).orElse(verifiedEmail))) {
            throw new RuleViolation("identity.invitation-address");
        }
        if (invitedBy.equals(act.actor()) || writtenBy.equals(act.actor())) {
            throw new RuleViolation("identity.own-grant");
        }
        state = InvitationState.ACCEPTED;
    }

    private void requireOpen() {
        if (state != InvitationState.OPEN) {
            throw new NotFound();
        }
    }

    /** Whether it may be taken up at that instant. */
    public boolean isOpenAt(Instant now) {
        return state == InvitationState.OPEN && now.isBefore(expiresAt);
    }

    /** As lists name it. */
    public String reference() {
        return reference;
    }

    /** To whom it goes. */
    public String email() {
        return email;
    }

    /** Who answers for it: the person who sent it last, or the portal itself. */
    public String invitedBy() {
        return invitedBy;
    }

    /** Until when it may be taken up. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** The tenant of the role, unless it is one of the platform or none. */
    public Optional<TenantId> tenant() {
        return Optional.ofNullable(tenant);
    }

    /** The role, unless it is to act for an organization. */
    public Optional<Role> role() {
        return Optional.ofNullable(role);
    }

    /** In whose name it is written and recorded: of the tenant of the role, of the platform, or of nobody when there is no role. */
    public Optional<TenantId> keeper() {
        return tenant().or(() -> role().map(given -> TenantId.PLATFORM));
    }

    /** What it gives to who takes it up, from that day at the earliest, unless it is to act for an organization. */
    public Optional<Membership> membership(String membershipReference, String subject, LocalDate today) {
        return role().map(given -> tenant == null
                ? Membership.onPlatform(membershipReference, subject, given, today)
                : new Membership(
                        membershipReference,
                        subject,
                        tenant,
                        new MembershipTerms(given, territory, body, from, to).startingNotBefore(today)));
    }

    /** The organization, unless it is to a role. */
    public Optional<String> organization() {
        return Optional.ofNullable(organization);
    }
}
