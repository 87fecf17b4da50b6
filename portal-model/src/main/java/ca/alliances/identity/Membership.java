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

/** That a person has a role in a tenant (or, for the ministry and the operator, on the platform), maybe for one territory, from a day to a day. */
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

    @Embedded
    private Period period;

    @Version
    @Column(name = "version")
    private long version;

    /** For JPA. */
    protected Membership() {}

    /**
     * Ends it with yesterday, so that it is gone at the next click.
     *
     * @throws NotFound when it belongs to another tenant
     * @throws RuleViolation {@code identity.own-membership} when the person would take his own role away
     */
    public void endBy(String actor, TenantId actorsTenant, LocalDate today) {
        if (!actorsTenant.equals(tenant)) {
            throw new NotFound();
        }
        if (actor.equals(subject)) {
            throw new RuleViolation("identity.own-membership");
        }
        period = period.endingOn(today.minusDays(1));
    }
}
