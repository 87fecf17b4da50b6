package ca.alliances.audit;

import ca.alliances.tenancy.TenantId;

/** Follows a chain from its first entry to its end and remembers where it first breaks. */
public final class ChainCheck {
    private final TenantId tenant;
    private final long expectedNumber;
    private final String expectedSeal;
    private long lastNumber;
    private String lastSeal = Seal.NONE;
    private Long brokenAt;

    ChainCheck(TenantId tenant, long expectedNumber, String expectedSeal) {
        this.tenant = tenant;
        this.expectedNumber = expectedNumber;
        this.expectedSeal = expectedSeal;
    }

    /** The next entry; {@code false} once the chain is broken and nothing more needs to be shown. */
    public boolean accept(AuditEntry entry) {
        if (brokenAt == null && entry.follows(tenant, lastNumber, lastSeal)) {
            lastNumber = entry.number();
            lastSeal = entry.seal();
        } else if (brokenAt == null) {
            brokenAt = lastNumber + 1;
        }
        return brokenAt == null;
    }

    /** The number of the last entry that was found sound. */
    public long lastSound() {
        return lastNumber;
    }

    /** What was found, after the last entry. */
    public ChainReport report() {
        boolean complete = lastNumber == expectedNumber && lastSeal.equals(expectedSeal);
        if (brokenAt == null && !complete) {
            brokenAt = lastNumber + 1;
        }
        return new ChainReport(lastNumber, brokenAt, lastSeal);
    }
}
