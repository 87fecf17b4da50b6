package ca.alliances.monitoring;

import ca.alliances.application.ApplicationReference;
import ca.alliances.shared.Act;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** That somebody of the ministry opened a file of the tenant, why, and until when he may read it without a new reason. */
@Entity
@Table(name = "ministry_access")
@NamedQuery(
        name = MinistryAccess.CURRENT,
        query = "select count(a) from MinistryAccess a where a.subject = :subject and a.application = :application"
                + " and a.endsAt > :now")
public class MinistryAccess extends TenantOwned {
    /** Named query with parameters {@code subject}, {@code application} and {@code now}: how many hold. */
    public static final String CURRENT = "MinistryAccess.current";

    /** How long it holds. */
    public static final Duration LASTS = Duration.ofMinutes(60);

    /** Shorter than this is no reason. */
    public static final int SHORTEST_REASON = 15;

    /** No reason is longer. */
    public static final int LONGEST_REASON = 500;

    @Column(name = "subject", updatable = false)
    private String subject;

    @Column(name = "application_reference", updatable = false)
    private ApplicationReference application;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "ends_at", updatable = false)
    private Instant endsAt;

    /** For JPA. */
    protected MinistryAccess() {}

    /** @throws RuleViolation {@code monitoring.reason} when the reason says too little or too much */
    public MinistryAccess(ApplicationReference application, String reason, Act act) {
        String stripped = reason == null ? "" : reason.strip();
        if (stripped.length() < SHORTEST_REASON || stripped.length() > LONGEST_REASON) {
            throw new RuleViolation("monitoring.reason", SHORTEST_REASON, LONGEST_REASON);
        }
        this.subject = act.actor();
        this.application = application;
        this.reason = stripped;
        this.openedAt = act.at();
        this.endsAt = act.at().plus(LASTS);
    }

    /** Why. */
    public String reason() {
        return reason;
    }
}
