package ca.alliances.meeting;

import ca.alliances.concertation.RollEntry;
import ca.alliances.shared.Act;
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
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A member keeps away from an item for an interest; the minutes say so, with its general nature (domain, section 6.5). */
@Entity
@Table(name = "item_recusal")
@NamedQuery(
        name = ItemRecusal.OF_MEETING,
        query = "select r from ItemRecusal r where r.meeting = :meeting order by r.raisedAt, r.id")
public class ItemRecusal extends TenantOwned {
    /** Named query with parameter {@code meeting}, in the order of time. */
    public static final String OF_MEETING = "ItemRecusal.ofMeeting";

    private static final int REASON = 500;

    @ManyToOne(optional = false)
    @JoinColumn(name = "meeting_id", updatable = false)
    private Meeting meeting;

    @Column(name = "item_number", updatable = false)
    private int item;

    @Column(name = "project_reference", updatable = false)
    private String project;

    @Column(name = "seat", updatable = false)
    private String seat;

    @Column(name = "account", updatable = false)
    private String account;

    @Column(name = "substitute_account", updatable = false)
    private String substituteAccount;

    @Enumerated(EnumType.STRING)
    @Column(name = "cause", updatable = false)
    private RecusalCause cause;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Column(name = "raised_at", updatable = false)
    private Instant raisedAt;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "taken_back_at")
    private Instant takenBackAt;

    @Column(name = "taken_back_by")
    private String takenBackBy;

    @Column(name = "taken_back_reason")
    private String takenBackReason;

    /** For JPA. */
    protected ItemRecusal() {}

    /**
     * Keeps a seat away from an item, with the member and the substitute who sit for it.
     *
     * @param reason the general nature of the interest, as it was said at the table; {@code null} when it was declared before
     * @throws RuleViolation {@code meeting.reason-missing} when it is blank
     */
    public ItemRecusal(Meeting meeting, int item, RollEntry entry, String reason, Act act) {
        this.meeting = meeting;
        this.item = item;
        project = meeting.agenda().existing(item).project().orElse(null);
        seat = entry.seat();
        account = entry.account();
        substituteAccount = entry.substituteAccount();
        cause = reason == null ? RecusalCause.DECLARED : RecusalCause.RAISED;
        this.reason = reason == null ? null : TypedText.required(REASON, reason, "meeting.reason-missing");
        raisedAt = act.at();
        recordedBy = act.actor();
    }

    /**
     * It was a mistake: the seat comes back to the item, and that it kept away until now stays.
     *
     * @throws RuleViolation {@code meeting.recusal-known} for an interest that was known before, {@code meeting.reason-missing}
     */
    public void takeBack(String why, Act act) {
        if (cause == RecusalCause.DECLARED) {
            throw new RuleViolation("meeting.recusal-known");
        }
        takenBackReason = TypedText.required(REASON, why, "meeting.reason-missing");
        takenBackAt = act.at();
        takenBackBy = act.actor();
    }

    Meeting meeting() {
        return meeting;
    }

    /** From which item. */
    public int item() {
        return item;
    }

    /** From which project; {@code null} when the item speaks of none. */
    public String project() {
        return project;
    }

    /** Which seat. */
    public String seat() {
        return seat;
    }

    /** How the table learned of it. */
    public RecusalCause cause() {
        return cause;
    }

    /** The general nature of the interest, if it was said at the table. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** When it was taken back, if it was. */
    public Optional<Instant> takenBackAt() {
        return Optional.ofNullable(takenBackAt);
    }

    /** Why it was taken back, if it was. */
    public Optional<String> takenBackReason() {
        return Optional.ofNullable(takenBackReason);
    }

    /** From when until when it keeps the seat away: from the beginning of the item for an interest that was known before. */
    public Recusal interval() {
        return new Recusal(seat, String.valueOf(item), cause == RecusalCause.DECLARED ? null : raisedAt, takenBackAt);
    }

    /** The logins of who sits for the seat, as far as they have one. */
    public List<String> accounts() {
        return Stream.of(account, substituteAccount).filter(Objects::nonNull).toList();
    }
}
