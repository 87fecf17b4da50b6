package ca.alliances.meeting;

import ca.alliances.shared.Act;
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

/** That somebody arrived or left, as the secretary wrote it down; what was written by mistake is struck, and stays. */
@Entity
@Table(name = "presence_record")
@NamedQuery(
        name = PresenceRecord.OF_MEETING,
        query = "select p from PresenceRecord p where p.meeting = :meeting order by p.at, p.number")
public class PresenceRecord extends TenantOwned {
    /** Named query with parameter {@code meeting}; in the order of time, also those that were struck. */
    public static final String OF_MEETING = "PresenceRecord.ofMeeting";

    @ManyToOne(optional = false)
    @JoinColumn(name = "meeting_id", updatable = false)
    private Meeting meeting;

    @Column(name = "number", updatable = false)
    private int number;

    @Column(name = "at", updatable = false)
    private Instant at;

    @Column(name = "seat", updatable = false)
    private String seat;

    @Column(name = "substitute", updatable = false)
    private boolean substitute;

    @Enumerated(EnumType.STRING)
    @Column(name = "movement", updatable = false)
    private Movement movement;

    @Enumerated(EnumType.STRING)
    @Column(name = "mode", updatable = false)
    private PresenceMode mode;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "struck_at")
    private Instant struckAt;

    /** For JPA. */
    protected PresenceRecord() {}

    /** Writes down what happened; the sequence of the event is its number in the meeting. */
    public PresenceRecord(Meeting meeting, PresenceEvent event, Act act) {
        this.meeting = meeting;
        number = (int) event.sequence();
        at = event.at();
        seat = event.seat();
        substitute = event.substitute();
        movement = event.movement();
        mode = event.mode();
        recordedBy = act.actor();
    }

    /** It was written by mistake. */
    public void strike(Instant now) {
        struckAt = now;
    }

    Meeting meeting() {
        return meeting;
    }

    /** Whether it was written by mistake. */
    public boolean isStruck() {
        return struckAt != null;
    }

    /** What happened. */
    public PresenceEvent event() {
        return new PresenceEvent(number, at, seat, substitute, movement, mode);
    }
}
