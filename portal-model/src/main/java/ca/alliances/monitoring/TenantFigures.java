package ca.alliances.monitoring;

import ca.alliances.funding.Balance;
import ca.alliances.tenancy.Sharing;
import ca.alliances.tenancy.TenantId;
import java.time.Instant;

/**
 * The figures of one tenant and year as the ministry reads them.
 *
 * @param sharing {@code null} when it shares nothing
 * @param movedAt last step of a file, {@code null} when there is none or it is not shared
 */
public record TenantFigures(
        TenantId tenant, String nameFr, Sharing sharing, Balance money, StageCounts files, Instant movedAt) {
    /** Whether its files can be listed and opened. */
    public boolean isOpen() {
        return sharing == Sharing.FULL;
    }
}
