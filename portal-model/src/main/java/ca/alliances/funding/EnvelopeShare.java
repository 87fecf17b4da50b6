package ca.alliances.funding;

import ca.alliances.shared.Bilingual;
import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.Money;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A node of the envelope with the money that stands there. Who moves money holds the lock of its row, so that nobody promises the same
 * dollar twice; SQL refuses what would promise more than there is. Every move gives the entry that the ledger keeps.
 */
@Entity
@Table(name = "envelope_share")
@NamedQuery(name = EnvelopeShare.BY_REFERENCE, query = "select s from EnvelopeShare s where s.reference = :reference")
@NamedQuery(
        name = EnvelopeShare.OF_TERRITORY,
        query = "select s from EnvelopeShare s where s.fiscalYear = :year and s.territoryCode = :territory")
@NamedQuery(
        name = EnvelopeShare.OF_KIND,
        query = "select s from EnvelopeShare s where s.fiscalYear = :year and s.kind = :kind")
public class EnvelopeShare extends TenantOwned {
    /** Named query with parameter {@code reference}. */
    public static final String BY_REFERENCE = "EnvelopeShare.byReference";

    /** Named query with parameters {@code year} and {@code territory}. */
    public static final String OF_TERRITORY = "EnvelopeShare.ofTerritory";

    /** Named query with parameters {@code year} and {@code kind}. */
    public static final String OF_KIND = "EnvelopeShare.ofKind";

    @Column(name = "fiscal_year")
    private FiscalYear fiscalYear;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private EnvelopeShare parent;

    @Column(name = "reference")
    private ShareReference reference;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ShareKind kind;

    @Column(name = "territory_code")
    private String territoryCode;

    @Embedded
    private Bilingual title;

    @Column(name = "allocated")
    private Money allocated = Money.ZERO;

    @Column(name = "committed")
    private Money committed = Money.ZERO;

    @Column(name = "paid")
    private Money paid = Money.ZERO;

    /** For JPA. */
    protected EnvelopeShare() {}

    private EnvelopeShare(
            FiscalYear year, EnvelopeShare parent, ShareKind kind, String part, String territory, Bilingual title) {
        this.fiscalYear = year;
        this.parent = parent;
        this.reference = ShareReference.of(year, part);
        this.kind = kind;
        this.territoryCode = territory;
        this.title = title;
    }

    /** The root of an envelope: where the ministry's money comes in. */
    public static EnvelopeShare root(Envelope envelope) {
        return new EnvelopeShare(envelope.fiscalYear(), null, ShareKind.AGREEMENT, "agreement", null, envelope.title());
    }

    /** A share under this one for a territory; empty until money is allocated. */
    public EnvelopeShare forTerritory(String code, Bilingual name) {
        return new EnvelopeShare(fiscalYear, this, ShareKind.TERRITORY, code, code, name);
    }

    /** The agreement gives more, or gives at all. */
    public LedgerEntry receive(Money amount, Cause cause) {
        requireRoot();
        return move(EntryKind.ALLOCATION, amount, cause);
    }

    /** The agreement gives less: what is still free goes back. */
    public LedgerEntry giveBack(Money amount, Cause cause) {
        requireRoot();
        return leave(amount, cause, null, UUID.randomUUID().toString());
    }

    /** Gives what is free here to another share, of this year or, to carry it over, of another. */
    public List<LedgerEntry> giveTo(EnvelopeShare other, Money amount, Cause cause) {
        if (other.reference.equals(reference)) {
            throw new RuleViolation("funding.same-share");
        }
        String posting = UUID.randomUUID().toString();
        LedgerEntry leaving = leave(amount, cause, other.reference, posting);
        other.allocated = other.allocated.plus(amount);
        LedgerEntry.Way in = new LedgerEntry.Way(Account.SOURCE, Account.FREE, reference);
        return List.of(leaving, new LedgerEntry(other, EntryKind.ALLOCATION, in, amount, cause, posting));
    }

    private LedgerEntry leave(Money amount, Cause cause, ShareReference to, String posting) {
        requireFree(amount);
        allocated = allocated.minus(amount);
        LedgerEntry.Way out = new LedgerEntry.Way(Account.FREE, Account.SOURCE, to);
        return new LedgerEntry(this, EntryKind.ALLOCATION, out, amount, cause, posting);
    }

    /**
     * A decision promises it.
     *
     * @throws RuleViolation {@code funding.not-enough} when less is free
     */
    public LedgerEntry commit(Money amount, Cause cause) {
        requireFree(amount);
        return move(EntryKind.COMMITMENT, amount, cause);
    }

    /** What was promised is free again. */
    public LedgerEntry release(Money amount, Cause cause) {
        requireThere(amount, committed);
        return move(EntryKind.RELEASE, amount, cause);
    }

    private LedgerEntry move(EntryKind why, Money amount, Cause cause) {
        requireSomething(amount);
        change(why.from(), amount.negated());
        change(why.to(), amount);
        LedgerEntry.Way way = new LedgerEntry.Way(why.from(), why.to(), null);
        return new LedgerEntry(this, why, way, amount, cause, UUID.randomUUID().toString());
    }

    private void change(Account account, Money by) {
        switch (account) {
            case SOURCE -> allocated = allocated.minus(by);
            case COMMITTED -> committed = committed.plus(by);
            case PAID -> paid = paid.plus(by);
            case FREE -> {
                // what is free is what the others leave
            }
        }
    }

    private void requireRoot() {
        if (kind != ShareKind.AGREEMENT) {
            throw new RuleViolation("funding.only-agreement");
        }
    }

    private static void requireSomething(Money amount) {
        if (!amount.isPositive()) {
            throw new RuleViolation("funding.amount-positive");
        }
    }

    private void requireFree(Money amount) {
        requireSomething(amount);
        if (amount.exceeds(balance().free())) {
            throw new RuleViolation("funding.not-enough", amount, balance().free(), title);
        }
    }

    private static void requireThere(Money amount, Money there) {
        requireSomething(amount);
        if (amount.exceeds(there)) {
            throw new RuleViolation("funding.more-than-there", amount, there);
        }
    }

    /** Public name. */
    public ShareReference reference() {
        return reference;
    }

    /** The year whose money it is. */
    public FiscalYear fiscalYear() {
        return fiscalYear;
    }

    /** The share of which it is a part; none for the root. */
    public Optional<EnvelopeShare> parent() {
        return Optional.ofNullable(parent);
    }

    /** What it is for. */
    public ShareKind kind() {
        return kind;
    }

    /** The territory that it is for, if it is for one. */
    public Optional<String> territoryCode() {
        return Optional.ofNullable(territoryCode);
    }

    /** Name. */
    public Bilingual title() {
        return title;
    }

    /** What stands here now. */
    public Balance balance() {
        return new Balance(allocated, committed, paid);
    }
}
