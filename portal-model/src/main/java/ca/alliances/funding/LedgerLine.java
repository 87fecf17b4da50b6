package ca.alliances.funding;

import ca.alliances.shared.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of the ledger as people read it.
 *
 * @param incoming whether an allocation came in; {@code false} when it went out
 * @param counterpart the other share of an allocation, {@code null} without one
 * @param about public reference of what it is for, or {@code null}
 * @param by name of who did it, {@code null} when it is not known
 */
public record LedgerLine(
        EntryKind kind,
        boolean incoming,
        ShareReference counterpart,
        Money amount,
        Money freeAfter,
        LocalDate effectiveOn,
        String about,
        String reason,
        String by,
        Instant at) {
    /** For queries. */
    public LedgerLine(
            EntryKind kind,
            Account to,
            ShareReference counterpart,
            long cents,
            Money freeAfter,
            LocalDate effectiveOn,
            String about,
            String reason,
            String by,
            Instant at) {
        this(kind, to == Account.FREE, counterpart, new Money(cents), freeAfter, effectiveOn, about, reason, by, at);
    }
}
