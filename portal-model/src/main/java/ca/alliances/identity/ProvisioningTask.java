package ca.alliances.identity;

import ca.alliances.shared.PlatformWide;
import ca.alliances.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * What is still to be said to the identity provider after the roles of a person in a tenant (or on the platform) have changed: whether he belongs to its
 * organisation, as it stands when it is said, and maybe that he signs in with a second factor from now on. Saying it twice changes nothing, so it is
 * tried until it works (ADR 0017).
 */
@Entity
@Table(name = "provisioning_task")
public class ProvisioningTask implements PlatformWide {
    private static final int LONGEST_FAILURE = 300;
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    @Id
    @Column(name = "reference")
    private String reference;

    @Column(name = "subject")
    private String subject;

    @Column(name = "tenant_code")
    private TenantId tenant;

    @Column(name = "second_factor")
    private boolean secondFactor;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "failure")
    private String failure;

    @Version
    @Column(name = "version")
    private long version;

    /** For JPA. */
    protected ProvisioningTask() {}

    /** To be done as soon as it is due. */
    public ProvisioningTask(String reference, String subject, TenantId tenant, boolean secondFactor, Instant due) {
        this.reference = reference;
        this.subject = subject;
        this.tenant = tenant;
        this.secondFactor = secondFactor;
        this.dueAt = due;
    }

    /** It worked. */
    public void done() {
        attempts++;
        dueAt = null;
        failure = null;
    }

    /** It did not; it is tried again, later each time, at least every hour. */
    public void failed(String reason, Instant now) {
        attempts++;
        failure = reason == null || reason.length() <= LONGEST_FAILURE ? reason : reason.substring(0, LONGEST_FAILURE);
        Duration wait = Duration.ofSeconds(10L << Math.min(attempts, 9));
        dueAt = now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
    }

    /** Whose roles have changed. */
    public String subject() {
        return subject;
    }

    /** Where they have; {@code null} for the platform. */
    public TenantId tenant() {
        return tenant;
    }

    /** What to say when the person has a role there, or has none any more. */
    public ProvisioningOrder order(boolean member) {
        return new ProvisioningOrder(reference, subject, tenant, member, secondFactor);
    }

    /** When it is to be tried; {@code null} once it is done. */
    public Instant dueAt() {
        return dueAt;
    }
}
