package ca.alliances.meeting;

import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.RollEntry;
import ca.alliances.concertation.Sector;
import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** Who held a seat when the meeting began; written once, whatever becomes of the mandate. */
@Entity
@Table(name = "meeting_roll")
@NamedQuery(
        name = RollLine.OF_MEETING,
        query = "select r from RollLine r where r.meeting = :meeting order by r.name, r.seat")
public class RollLine extends TenantOwned {
    /** Named query with parameter {@code meeting}; by name. */
    public static final String OF_MEETING = "RollLine.ofMeeting";

    @ManyToOne(optional = false)
    @JoinColumn(name = "meeting_id", updatable = false)
    private Meeting meeting;

    @Column(name = "seat", updatable = false)
    private String seat;

    @Enumerated(EnumType.STRING)
    @Column(name = "sector", updatable = false)
    private Sector sector;

    @Column(name = "member_reference", updatable = false)
    private MemberReference member;

    @Column(name = "name", updatable = false)
    private String name;

    @Column(name = "account", updatable = false)
    private String account;

    @Column(name = "substitute_reference", updatable = false)
    private MemberReference substitute;

    @Column(name = "substitute_name", updatable = false)
    private String substituteName;

    @Column(name = "substitute_account", updatable = false)
    private String substituteAccount;

    /** For JPA. */
    protected RollLine() {}

    /** As it is when the meeting begins. */
    public RollLine(Meeting meeting, RollEntry entry) {
        this.meeting = meeting;
        seat = entry.seat();
        sector = entry.sector();
        member = entry.member();
        name = entry.name();
        account = entry.account();
        substitute = entry.substitute();
        substituteName = entry.substituteName();
        substituteAccount = entry.substituteAccount();
    }

    Meeting meeting() {
        return meeting;
    }

    /** As the table knows it. */
    public RollEntry entry() {
        return new RollEntry(seat, sector, member, name, account, substitute, substituteName, substituteAccount);
    }
}
