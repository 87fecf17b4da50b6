package ca.alliances.meeting;

import ca.alliances.concertation.ContactWay;
import ca.alliances.shared.Act;
import ca.alliances.shared.RuleViolation;
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

/** That somebody whom no mail reaches has voted over the telephone: the secretary tells him what was written down. */
@Entity
@Table(name = "vote_to_tell")
@NamedQuery(
        name = VoteToTell.OPEN,
        query = "select t from VoteToTell t where t.motion.meeting = :meeting and t.toldAt is null order by t.id")
@NamedQuery(name = VoteToTell.OF_SEAT, query = "select t from VoteToTell t where t.motion = :motion and t.seat = :seat")
public class VoteToTell extends TenantOwned {
    /** Named query with parameter {@code meeting}: who was not told yet. */
    public static final String OPEN = "VoteToTell.open";

    /** Named query with parameters {@code motion} and {@code seat}. */
    public static final String OF_SEAT = "VoteToTell.ofSeat";

    @ManyToOne(optional = false)
    @JoinColumn(name = "motion_id", updatable = false)
    private Motion motion;

    @Column(name = "seat", updatable = false)
    private String seat;

    @Enumerated(EnumType.STRING)
    @Column(name = "way", updatable = false)
    private ContactWay way;

    @Column(name = "told_by")
    private String toldBy;

    @Column(name = "told_at")
    private Instant toldAt;

    /** For JPA. */
    protected VoteToTell() {}

    /** By that way he is reached. */
    public VoteToTell(Motion motion, String seat, ContactWay way) {
        this.motion = motion;
        this.seat = seat;
        this.way = way;
    }

    /**
     * He was told.
     *
     * @throws RuleViolation {@code meeting.told-already}
     */
    public void told(Act act) {
        if (toldAt != null) {
            throw new RuleViolation("meeting.told-already");
        }
        toldBy = act.actor();
        toldAt = act.at();
    }

    /** Before which motion. */
    public Motion motion() {
        return motion;
    }

    /** For which seat he voted. */
    public String seat() {
        return seat;
    }

    /** How he is reached. */
    public ContactWay way() {
        return way;
    }
}
