package ca.alliances.meeting;

import ca.alliances.concertation.MemberReference;
import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** Whether a member comes to a meeting, as he last said. */
@Entity
@Table(name = "invitation_answer")
@NamedQuery(name = InvitationAnswer.OF_MEETING, query = "select a from InvitationAnswer a where a.meeting = :meeting")
@NamedQuery(
        name = InvitationAnswer.OF_MEMBER,
        query = "select a from InvitationAnswer a where a.meeting = :meeting and a.member = :member")
public class InvitationAnswer extends TenantOwned {
    /** Named query with parameter {@code meeting}. */
    public static final String OF_MEETING = "InvitationAnswer.ofMeeting";

    /** Named query with parameters {@code meeting} and {@code member}. */
    public static final String OF_MEMBER = "InvitationAnswer.ofMember";

    @ManyToOne(optional = false)
    @JoinColumn(name = "meeting_id", updatable = false)
    private Meeting meeting;

    @Column(name = "member_reference", updatable = false)
    private MemberReference member;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer")
    private Answer answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    /** For JPA. */
    protected InvitationAnswer() {}

    /** The first answer of that member. */
    public InvitationAnswer(Meeting meeting, MemberReference member, Answer answer, Instant now) {
        this.meeting = meeting;
        this.member = member;
        say(answer, now);
    }

    /** He thinks otherwise. */
    public void say(Answer another, Instant now) {
        answer = another;
        answeredAt = now;
    }

    Meeting meeting() {
        return meeting;
    }

    /** Who. */
    public MemberReference member() {
        return member;
    }

    /** What. */
    public Answer answer() {
        return answer;
    }

    /** When. */
    public Instant answeredAt() {
        return answeredAt;
    }
}
