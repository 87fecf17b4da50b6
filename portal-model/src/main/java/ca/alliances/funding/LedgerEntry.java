package ca.alliances.funding;

import ca.alliances.shared.Money;
import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of the ledger: an amount that leaves one account of a share for another, and so is in balance by itself. Between two shares
 * there are two lines of one posting. Written once; SQL refuses to change or delete it, a mistake is set right by another entry.
 */
@Entity
@Table(name = "ledger_entry")
public class LedgerEntry extends TenantOwned {
    @Column(name = "posting", updatable = false)
    private String posting;

    @ManyToOne(optional = false)
    @JoinColumn(name = "share_id", updatable = false)
    private EnvelopeShare share;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private EntryKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_account", updatable = false)
    private Account from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_account", updatable = false)
    private Account to;

    @Column(name = "counterpart", updatable = false)
    private ShareReference counterpart;

    @Column(name = "amount", updatable = false)
    private long cents;

    @Column(name = "free_after", updatable = false)
    private Money freeAfter;

    @Column(name = "effective_on", updatable = false)
    private LocalDate effectiveOn;

    @Column(name = "about", updatable = false)
    private String about;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Column(name = "actor", updatable = false)
    private String actor;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    /** From which account to which, and with which other share ({@code null}: none, or the ministry). */
    record Way(Account from, Account to, ShareReference counterpart) {}

    /** For JPA. */
    protected LedgerEntry() {}

    LedgerEntry(EnvelopeShare share, EntryKind kind, Way way, Money amount, Cause cause, String posting) {
        this.share = share;
        this.kind = kind;
        this.from = way.from();
        this.to = way.to();
        this.counterpart = way.counterpart();
        this.cents = amount.cents();
        this.freeAfter = share.balance().free();
        this.effectiveOn = cause.effectiveOn();
        this.about = cause.about();
        this.reason = cause.reason();
        this.actor = cause.act().actor();
        this.madeAt = cause.act().at();
        this.posting = posting;
    }

    /** The share. */
    public EnvelopeShare share() {
        return share;
    }
}
