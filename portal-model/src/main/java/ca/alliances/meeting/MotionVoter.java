package ca.alliances.meeting;

import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.RollEntry;
import ca.alliances.concertation.Sector;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TenantOwned;
import ca.alliances.shared.TypedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.Optional;

/**
 * A voting seat before a motion: whether it has voted, and how when votes are named. At the close it is written down whether somebody was there
 * for it. Of a secret vote it says only that the seat has voted, without a time.
 */
@Entity
@Table(name = "motion_voter")
@NamedQuery(
        name = MotionVoter.OF_MOTION,
        query = "select v from MotionVoter v where v.motion = :motion order by v.name, v.seat")
@NamedQuery(
        name = MotionVoter.OF_MEETING,
        query = "select v from MotionVoter v where v.motion.meeting = :meeting order by v.name, v.seat")
@NamedQuery(
        name = MotionVoter.OF_SEAT,
        query = "select v from MotionVoter v where v.motion = :motion and v.seat = :seat")
public class MotionVoter extends TenantOwned {
    /** Named query with parameter {@code motion}; by name. */
    public static final String OF_MOTION = "MotionVoter.ofMotion";

    /** Named query with parameter {@code meeting}: of all its motions, by name. */
    public static final String OF_MEETING = "MotionVoter.ofMeeting";

    /** Named query with parameters {@code motion} and {@code seat}. */
    public static final String OF_SEAT = "MotionVoter.ofSeat";

    private static final int REASON = 500;

    @ManyToOne(optional = false)
    @JoinColumn(name = "motion_id", updatable = false)
    private Motion motion;

    @Column(name = "seat", updatable = false)
    private String seat;

    @Enumerated(EnumType.STRING)
    @Column(name = "sector", updatable = false)
    private Sector sector;

    @Column(name = "member_reference", updatable = false)
    private MemberReference member;

    @Column(name = "name", updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "standing")
    private Standing standing;

    @Column(name = "voter_reference")
    private MemberReference voter;

    @Column(name = "voted")
    private boolean voted;

    @Column(name = "ballot")
    private String ballot;

    @Column(name = "given_by_phone_reason")
    private String phoneReason;

    @Column(name = "recorded_by")
    private String recordedBy;

    /** For JPA. */
    protected MotionVoter() {}

    /** When the vote opens. */
    public MotionVoter(Motion motion, RollEntry entry) {
        this.motion = motion;
        seat = entry.seat();
        sector = entry.sector();
        member = entry.member();
        name = entry.name();
    }

    /**
     * The seat votes by name.
     *
     * @throws RuleViolation {@code meeting.voted-already}
     */
    public void vote(Ballot cast, MemberReference by) {
        mark(by);
        ballot = BallotText.write(cast);
    }

    /**
     * The seat votes by name over the telephone.
     *
     * @param recorder subject of who wrote it down
     * @throws RuleViolation {@code meeting.voted-already} or {@code meeting.reason-missing}
     */
    public void voteByPhone(Ballot cast, MemberReference by, String reason, String recorder) {
        phoneReason = TypedText.required(REASON, reason, "meeting.reason-missing");
        recordedBy = recorder;
        vote(cast, by);
    }

    /**
     * The seat has put its ballot into the box.
     *
     * @throws RuleViolation {@code meeting.voted-already}
     */
    public void voteInSecret(MemberReference by) {
        mark(by);
    }

    private void mark(MemberReference by) {
        if (voted) {
            throw new RuleViolation("meeting.voted-already");
        }
        voted = true;
        voter = by;
    }

    /** The vote is over: whether somebody was there for the seat stays as it is then. */
    public void freeze(Entitled as) {
        standing = as.standing();
        voter = voted ? voter : as.voter();
    }

    /** Before which motion. */
    public Motion motion() {
        return motion;
    }

    /** The seat. */
    public String seat() {
        return seat;
    }

    /** As who holds it is called at the table. */
    public String name() {
        return name;
    }

    /** Whether it has voted. */
    public boolean hasVoted() {
        return voted;
    }

    /** How it voted, if it did by name. */
    public Optional<Ballot> ballot() {
        return Optional.ofNullable(ballot).map(BallotText::read);
    }

    /** Why it voted over the telephone, if it did. */
    public Optional<String> phoneReason() {
        return Optional.ofNullable(phoneReason);
    }

    /** As it was at the close; while the vote is open, as absent. */
    public Entitled entitled() {
        return new Entitled(seat, member, sector, standing == null ? Standing.ABSENT : standing, voter);
    }
}
