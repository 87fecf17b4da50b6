package ca.alliances.concertation;

import ca.alliances.shared.Act;
import ca.alliances.shared.Period;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TenantOwned;
import ca.alliances.shared.TypedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * That somebody holds a seat from a day to a day. It is added once and may be ended earlier; nothing else of it ever changes, so that who sat
 * on a day has one answer for ever. Whether it may stand beside the others of its table says {@link #requireRoom}.
 */
@Entity
@Table(name = "seat_mandate")
@NamedQuery(
        name = SeatMandate.OF_TABLE,
        query = "select m from SeatMandate m where m.seat.table = :table order by m.seat.number, m.period.from")
@NamedQuery(name = SeatMandate.BY_REFERENCE, query = "select m from SeatMandate m where m.reference = :reference")
public class SeatMandate extends TenantOwned {
    /** Named query with parameter {@code table}; all that there ever were. */
    public static final String OF_TABLE = "SeatMandate.ofTable";

    /** Named query with parameter {@code reference}. */
    public static final String BY_REFERENCE = "SeatMandate.byReference";

    private static final int LONG_REASON = 500;

    @Column(name = "reference", updatable = false)
    private String reference;

    @ManyToOne(optional = false)
    @JoinColumn(name = "seat_id", updatable = false)
    private Seat seat;

    @Column(name = "member_reference", updatable = false)
    private MemberReference holder;

    @Column(name = "substitute_reference", updatable = false)
    private MemberReference substitute;

    @Embedded
    private Period period;

    @Column(name = "planned_to", updatable = false)
    private LocalDate plannedTo;

    @Column(name = "designated_by", updatable = false)
    private String designatedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "designation", updatable = false)
    private Designation designation;

    @Enumerated(EnumType.STRING)
    @Column(name = "office", updatable = false)
    private Office office;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "end_reason")
    private String endReason;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    /** For JPA. */
    protected SeatMandate() {}

    /**
     * Somebody holds that seat on these terms.
     *
     * @param others all mandates of the table, of all its seats
     * @throws RuleViolation when it has no room beside the others, or the seat is not open all the time
     */
    public SeatMandate(Seat seat, MandateTerms terms, List<SeatMandate> others, Act act) {
        this.reference = UUID.randomUUID().toString();
        this.seat = seat;
        this.holder = terms.member();
        this.substitute = terms.substitute();
        this.period = Period.between(terms.from(), terms.to());
        this.plannedTo = terms.to();
        this.designatedBy = terms.designatedBy();
        this.designation = terms.designation();
        this.office = terms.office();
        this.recordedBy = act.actor();
        this.recordedAt = act.at();
        requireOpenSeat();
        others.stream().filter(this::meets).forEach(this::requireRoom);
    }

    private void requireOpenSeat() {
        Period open = seat.period();
        boolean endsWithSeat = open.to()
                .map(last -> period.to().filter(end -> !end.isAfter(last)).isPresent())
                .orElse(true);
        if (period.from().isBefore(open.from()) || !endsWithSeat) {
            throw open.to()
                    .map(last -> new RuleViolation("concertation.seat-open-between", open.from(), last))
                    .orElseGet(() -> new RuleViolation("concertation.seat-not-open", open.from()));
        }
    }

    /** Whether there is a day on which both hold. */
    private boolean meets(SeatMandate other) {
        return !isBefore(other) && !other.isBefore(this) && !isEmpty() && !other.isEmpty();
    }

    private boolean isBefore(SeatMandate other) {
        return period.to().filter(last -> last.isBefore(other.period.from())).isPresent();
    }

    /** A seat has one holder a day, a person one seat at a table, a table one chair. */
    private void requireRoom(SeatMandate other) {
        String refusal = null;
        if (other.seat.reference().equals(seat.reference())) {
            refusal = "concertation.mandate-overlaps";
        } else if (other.holder.equals(holder)) {
            refusal = "concertation.member-sits-already";
        } else if (office == Office.CHAIR && other.office == Office.CHAIR) {
            refusal = "concertation.chair-taken";
        }
        if (refusal != null) {
            throw other.period.to().isPresent()
                    ? new RuleViolation(
                            refusal, other.period.from(), other.period.to().get())
                    : new RuleViolation(refusal + "-without-end", other.period.from());
        }
    }

    /**
     * Ends it earlier than was planned, at the earliest with yesterday, so that no answer about the past changes. One that begins today or later
     * may be taken back wholly: it ends before it begins, and nobody has ever sat by it.
     *
     * @throws RuleViolation {@code concertation.past-changes}, {@code concertation.end-before-start}, {@code concertation.end-later} or
     *     {@code concertation.end-reason-missing}
     */
    public void end(LocalDate lastDay, String why, LocalDate today, Act act) {
        if (lastDay == null) {
            throw new RuleViolation("concertation.day-missing");
        }
        boolean begun = period.from().isBefore(today);
        if (lastDay.isBefore(begun ? period.from() : period.from().minusDays(1))) {
            throw new RuleViolation("concertation.end-before-start", period.from(), lastDay);
        }
        if (begun && lastDay.isBefore(today.minusDays(1))) {
            throw new RuleViolation("concertation.past-changes", today.minusDays(1));
        }
        period.to().filter(last -> !lastDay.isBefore(last)).ifPresent(last -> {
            throw new RuleViolation("concertation.end-later", last);
        });
        endReason = TypedText.required(LONG_REASON, why, "concertation.end-reason-missing");
        period = period.endingOn(lastDay);
        endedBy = act.actor();
        endedAt = act.at();
    }

    /** Whether it was taken back before it began. */
    public boolean isEmpty() {
        return period.to().filter(last -> last.isBefore(period.from())).isPresent();
    }

    /** Its name for those who keep it. */
    public String reference() {
        return reference;
    }

    /** The seat. */
    public Seat seat() {
        return seat;
    }

    /** From when to when. */
    public Period period() {
        return period;
    }

    /** On what terms, with the last day as it is now. */
    public MandateTerms terms() {
        return new MandateTerms(
                holder,
                substitute,
                period.from(),
                isEmpty() ? null : period.to().orElse(null),
                designatedBy,
                designation,
                office);
    }

    /** Who wrote it down and when. */
    public Act recorded() {
        return new Act(recordedBy, recordedAt);
    }

    /** Why it was ended earlier, if it was. */
    public Optional<String> endReason() {
        return Optional.ofNullable(endReason);
    }
}
