package ca.alliances.concertation;

import ca.alliances.shared.Act;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TenantOwned;
import ca.alliances.shared.TypedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Half an hour at most in which somebody acts for a member who asked for help and was told so. It ends by itself or by a click; all that is done
 * then is kept as {@link AssistedAct} and read by the member afterwards.
 */
@Entity
@Table(name = "assist_session")
@NamedQuery(
        name = AssistSession.NOT_ENDED,
        query = "select s from AssistSession s where s.agent = :agent and s.endedAt is null")
@NamedQuery(
        name = AssistSession.OF_MEMBER,
        query = "select s from AssistSession s where s.assisted = :member order by s.beginsAt desc")
public class AssistSession extends TenantOwned {
    /** The longest. */
    public static final Duration LONGEST = Duration.ofMinutes(30);

    /** Named query with parameter {@code agent}: the one that nobody has ended, also when its time is over. */
    public static final String NOT_ENDED = "AssistSession.notEnded";

    /** Named query with parameter {@code member}; the last one first. */
    public static final String OF_MEMBER = "AssistSession.ofMember";

    private static final int LONG = 500;

    @Column(name = "reference", updatable = false)
    private String reference;

    @Column(name = "member_reference", updatable = false)
    private MemberReference assisted;

    @Column(name = "agent_subject", updatable = false)
    private String agent;

    @Column(name = "begins_at", updatable = false)
    private Instant beginsAt;

    @Column(name = "ends_at", updatable = false)
    private Instant endsAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "announced", updatable = false)
    private Announcement announced;

    /** For JPA. */
    protected AssistSession() {}

    /**
     * Who acts begins to act for the member.
     *
     * @throws RuleViolation {@code concertation.assist-reason-missing} or {@code concertation.announcement-missing}
     */
    public AssistSession(MemberReference assisted, String reason, Announcement announced, Act act) {
        if (announced == null) {
            throw new RuleViolation("concertation.announcement-missing");
        }
        this.reference = UUID.randomUUID().toString();
        this.assisted = assisted;
        this.agent = act.actor();
        this.beginsAt = act.at();
        this.endsAt = act.at().plus(LONGEST);
        this.reason = TypedText.required(LONG, reason, "concertation.assist-reason-missing");
        this.announced = announced;
    }

    /** Whether it goes on at that moment. */
    public boolean isOpenAt(Instant now) {
        return endedAt == null && now.isBefore(endsAt);
    }

    /** Ends it; one whose time was over before ended then. */
    public void end(Instant now) {
        endedAt = now.isBefore(endsAt) ? now : endsAt;
    }

    /** Its name. */
    public String reference() {
        return reference;
    }

    /** Who is helped. */
    public MemberReference assisted() {
        return assisted;
    }

    /** Who helps. */
    public String agent() {
        return agent;
    }

    /** When it began. */
    public Instant beginsAt() {
        return beginsAt;
    }

    /** When it ended or will end. */
    public Instant endsAt() {
        return endedAt == null ? endsAt : endedAt;
    }

    /** Why help was asked for. */
    public String reason() {
        return reason;
    }

    /** How the member was told. */
    public Announcement announced() {
        return announced;
    }
}
