package ca.alliances.identity;

import ca.alliances.shared.NotFound;
import ca.alliances.shared.Period;
import ca.alliances.shared.PlatformWide;
import ca.alliances.shared.RuleViolation;
import ca.alliances.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** That a person has a role in a tenant (or, for the ministry and the operator, on the platform), maybe for one territory
 * or one body, from a day to a day. */
@Entity
@Table(name = "membership")
public class Membership implements PlatformWide {
    @Id
    @Column(name = "reference")
    private String reference;

    @Column(name = "subject")
    private String subject;

    @Column(name = "tenant_code")
    private TenantId tenant;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Role role;

    @Column(name = "territory_code")
    private String territoryCode;

    @Column(name = "body_name")
    private String body;

    @Embedded
    private Period period;

    @Version
    @Column(name = "version")
    private long version;

    /** For JPA. */
    protected Membership() {}

    /** The person of that subject has this role in that tenant; the reference is random. */
    public Membership(String reference, String subject, TenantId tenant, MembershipTerms terms) {
        this.reference = reference;
        this.subject = subject;
        this.tenant = tenant;
        this.role = terms.role();
        limit(terms);
    }

    /** The person of that subject has this role on the platform from that day on; the reference is random. */
    public static Membership onPlatform(String reference, String subject, Role role, LocalDate from) {
        Membership made = new Membership();
        made.reference = reference;
        made.subject = subject;
        made.role = role;
        made.period = Period.between(from, null);
        return made;
    }

    /**
     * Other limits for the same role.
     *
     * @throws RuleViolation {@code identity.role-missing} when it is another role: that is another membership
     */
    public void change(MembershipTerms terms) {
        if (terms.role() != role) {
            throw new RuleViolation("identity.role-missing");
        }
        limit(terms);
    }

    private void limit(MembershipTerms terms) {
        territoryCode = terms.territory();
        body = terms.body();
        period = Period.between(terms.from(), terms.to());
    }

    /** Ends it with yesterday, so that it is gone at the next click. */
    public void end(LocalDate today) {
        period = period.endingOn(today.minusDays(1));
    }

    /**
     * @param actorsTenant {@code null} for who keeps the roles of the platform
     * @throws NotFound when it belongs to another tenant
     * @throws RuleViolation {@code identity.own-membership} when the person would change his own role
     */
    public void requireKeptBy(String actor, TenantId actorsTenant) {
        if (!Objects.equals(actorsTenant, tenant)) {
            throw new NotFound();
        }
        if (actor.equals(subject)) {
            throw new RuleViolation("identity.own-membership");
        }
    }

    /** @throws RuleViolation {@code shared.changed-meanwhile} when the page showed another version */
    public void requireVersion(long seen) {
        if (seen != version) {
            throw new RuleViolation("shared.changed-meanwhile");
        }
    }

    /** As lists name it. */
    public String reference() {
        return reference;
    }

    /** Whose role it is. */
    public String subject() {
        return subject;
    }

    /** The tenant in which it holds; none for a role of the platform. */
    public Optional<TenantId> tenant() {
        return Optional.ofNullable(tenant);
    }

    /** The role. */
    public Role role() {
        return role;
    }

    /** The role and its limits. */
    public MembershipTerms terms() {
        return new MembershipTerms(
                role, territoryCode, body, period.from(), period.to().orElse(null));
    }

    /** First day. */
    public LocalDate from() {
        return period.from();
    }

    /** Last day, if there is one. */
    public Optional<LocalDate> to() {
        return period.to();
    }
}
