package ca.alliances.meeting;

import ca.alliances.concertation.MemberReference;
import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody was invited by mail to a meeting: until it is taken back, it stands in his calendar. */
@Entity
@Table(name = "sent_invitation")
@NamedQuery(
        name = SentInvitation.OF_MEETING,
        query = "select s from SentInvitation s where s.meeting = :meeting order by s.name, s.id")
public class SentInvitation extends TenantOwned {
    /** Named query with parameter {@code meeting}; also those that were taken back. */
    public static final String OF_MEETING = "SentInvitation.ofMeeting";

    @ManyToOne(optional = false)
    @JoinColumn(name = "meeting_id", updatable = false)
    private Meeting meeting;

    @Column(name = "member_reference", updatable = false)
    private MemberReference member;

    @Column(name = "name")
    private String name;

    @Column(name = "substitute")
    private boolean substitute;

    @Column(name = "calendar_sequence")
    private int sequence;

    @Column(name = "taken_back_at")
    private Instant takenBackAt;

    /** For JPA. */
    protected SentInvitation() {}

    /** The first one to him. */
    public SentInvitation(Meeting meeting, Guest guest) {
        this.meeting = meeting;
        member = guest.member();
        sequence = meeting.sequence();
        write(guest);
    }

    private void write(Guest guest) {
        name = guest.name();
        substitute = guest.substitute();
        takenBackAt = null;
    }

    /** He is invited anew, with a higher sequence than whatever he was told before. */
    public void renew(Guest guest) {
        raise();
        write(guest);
    }

    /** He is not expected any more: it leaves his calendar. */
    public void takeBack(Instant now) {
        raise();
        takenBackAt = now;
    }

    /** A calendar takes only what comes after what it has; who is called, freed and called again is told more often than the meeting has changed. */
    private void raise() {
        sequence = Math.max(meeting.sequence(), sequence + 1);
    }

    /** Whether what he holds is not what he is to hold. */
    public boolean differsFrom(Guest guest) {
        return !isHeld() || substitute != guest.substitute();
    }

    /** Whether it stands in his calendar. */
    public boolean isHeld() {
        return takenBackAt == null;
    }

    /** To what. */
    public Meeting meeting() {
        return meeting;
    }

    /** To whom. */
    public MemberReference member() {
        return member;
    }

    /** By which the table called him then. */
    public String name() {
        return name;
    }

    /** Whether he was called to sit for somebody else. */
    public boolean isSubstitute() {
        return substitute;
    }

    /** What his calendar knows as the last word. */
    public int sequence() {
        return sequence;
    }
}
