package ca.alliances.concertation;

import ca.alliances.shared.Act;
import ca.alliances.shared.Money;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TenantOwned;
import ca.alliances.shared.TypedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Money that a member gets so that he can come to a meeting: promised, then paid or cancelled. Only who keeps his table knows of it. */
@Entity
@Table(name = "support_amount")
public class SupportAmount extends TenantOwned {
    private static final int LONG = 200;

    @Column(name = "reference", updatable = false)
    private String reference;

    @Column(name = "member_reference", updatable = false)
    private MemberReference receiver;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private SupportKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private SupportState state;

    @Column(name = "amount", updatable = false)
    private Money amount;

    @Column(name = "for_day", updatable = false)
    private LocalDate day;

    @Column(name = "meeting", updatable = false)
    private String meeting;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** For JPA. */
    protected SupportAmount() {}

    /**
     * Writes an amount down.
     *
     * @throws RuleViolation {@code concertation.support-incomplete}, {@code concertation.support-amount} or {@code concertation.meeting-missing}
     */
    public SupportAmount(MemberReference receiver, SupportForm form, Act act) {
        if (form.kind() == null || form.day() == null) {
            throw new RuleViolation("concertation.support-incomplete");
        }
        if (form.amount() == null || !form.amount().isPositive()) {
            throw new RuleViolation("concertation.support-amount");
        }
        this.reference = UUID.randomUUID().toString();
        this.receiver = receiver;
        this.kind = form.kind();
        this.state = form.paid() ? SupportState.PAID : SupportState.PROMISED;
        this.amount = form.amount();
        this.day = form.day();
        this.meeting = TypedText.required(LONG, form.meeting(), "concertation.meeting-missing");
        this.recordedBy = act.actor();
        this.recordedAt = act.at();
    }

    /**
     * What was promised is paid, or what was written is cancelled.
     *
     * @throws RuleViolation {@code concertation.support-state} when it is cancelled already, or paid and to be paid again
     */
    public void become(SupportState next, Act act) {
        boolean may = next == SupportState.PAID && state == SupportState.PROMISED
                || next == SupportState.CANCELLED && state != SupportState.CANCELLED;
        if (!may) {
            throw new RuleViolation("concertation.support-state");
        }
        state = next;
        recordedBy = act.actor();
        recordedAt = act.at();
    }

    /** As lists name it. */
    public String reference() {
        return reference;
    }

    /** Who gets it. */
    public MemberReference receiver() {
        return receiver;
    }

    /** Whether it has reached him. */
    public SupportState state() {
        return state;
    }
}
