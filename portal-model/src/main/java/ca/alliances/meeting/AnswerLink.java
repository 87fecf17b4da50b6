package ca.alliances.meeting;

import ca.alliances.concertation.MemberReference;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A link in a letter by which a member answers an invitation without a login: once, until the meeting's end, unless a newer letter or the
 * meeting's cancellation has made it worthless before.
 */
@Entity
@Table(name = "answer_link")
@NamedQuery(name = AnswerLink.BY_HASH, query = "select l from AnswerLink l where l.tokenHash = :hash")
@NamedQuery(
        name = AnswerLink.OPEN,
        query = "select l from AnswerLink l where l.meeting = :meeting and l.usedAt is null and l.revokedAt is null")
public class AnswerLink extends TenantOwned {
    /** Named query with parameter {@code hash}. */
    public static final String BY_HASH = "AnswerLink.byHash";

    /** Named query with parameter {@code meeting}: those that nobody has used yet. */
    public static final String OPEN = "AnswerLink.open";

    @Column(name = "meeting_reference", updatable = false)
    private String meeting;

    @Column(name = "member_reference", updatable = false)
    private MemberReference member;

    @Column(name = "token_hash", updatable = false)
    private String tokenHash;

    @Column(name = "issued_at", updatable = false)
    private Instant issuedAt;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    /** For JPA. */
    protected AnswerLink() {}

    /**
     * A new one, of which only the letter holds the token.
     *
     * @throws RuleViolation {@code meeting.link-expired} when the meeting is over
     */
    public AnswerLink(Answerable what, SecretToken token, Instant now) {
        meeting = what.meeting();
        member = what.member();
        tokenHash = token.hash();
        issuedAt = now;
        expiresAt = what.until();
        requireBeforeTheEnd(now);
    }

    /**
     * Refuses what it can no longer do.
     *
     * @throws RuleViolation {@code meeting.link-used}, {@code meeting.link-revoked}, {@code meeting.link-expired}
     */
    public void requireOpen(Instant now) {
        if (usedAt != null) {
            throw new RuleViolation("meeting.link-used");
        }
        if (revokedAt != null) {
            throw new RuleViolation("meeting.link-revoked");
        }
        requireBeforeTheEnd(now);
    }

    private void requireBeforeTheEnd(Instant now) {
        if (!now.isBefore(expiresAt)) {
            throw new RuleViolation("meeting.link-expired");
        }
    }

    /**
     * Answers: never again.
     *
     * @throws RuleViolation as {@link #requireOpen}
     */
    public void use(Instant now) {
        requireOpen(now);
        usedAt = now;
    }

    /** Makes it worthless, if it was not used before. */
    public void revoke(Instant now) {
        if (usedAt == null && revokedAt == null) {
            revokedAt = now;
        }
    }

    /** What it answers for. */
    public Answerable what() {
        return new Answerable(meeting, member, expiresAt);
    }
}
