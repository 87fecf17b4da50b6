package ca.alliances.meeting;

import ca.alliances.concertation.MemberReference;
import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** A secret address at which the calendar of a member reads his meetings without a login, until he makes another one or takes it back. */
@Entity
@Table(name = "calendar_feed")
@NamedQuery(
        name = CalendarFeed.BY_HASH,
        query = "select f from CalendarFeed f where f.tokenHash = :hash and f.revokedAt is null")
@NamedQuery(
        name = CalendarFeed.OF_MEMBER,
        query =
                "select f from CalendarFeed f where f.member = :member and f.revokedAt is null order by f.createdAt desc")
public class CalendarFeed extends TenantOwned {
    /** Named query with parameter {@code hash}: one that is open. */
    public static final String BY_HASH = "CalendarFeed.byHash";

    /** Named query with parameter {@code member}: those that are open. */
    public static final String OF_MEMBER = "CalendarFeed.ofMember";

    @Column(name = "member_reference", updatable = false)
    private MemberReference member;

    @Column(name = "token_hash", updatable = false)
    private String tokenHash;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    /** For JPA. */
    protected CalendarFeed() {}

    /** A new one, of which only the member holds the token. */
    public CalendarFeed(MemberReference member, SecretToken token, Instant now) {
        this.member = member;
        tokenHash = token.hash();
        createdAt = now;
    }

    /** Shows nothing any more. */
    public void revoke(Instant now) {
        revokedAt = now;
    }

    /** Whose meetings it shows. */
    public MemberReference member() {
        return member;
    }

    /** Since when it shows them. */
    public Instant createdAt() {
        return createdAt;
    }
}
