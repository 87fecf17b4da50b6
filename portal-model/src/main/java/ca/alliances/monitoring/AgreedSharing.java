package ca.alliances.monitoring;

import ca.alliances.tenancy.DataSharingAgreement;
import ca.alliances.tenancy.Sharing;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An agreement on sharing as its tenant reads it.
 *
 * @param until {@code null} when it has no end
 */
public record AgreedSharing(
        String reference,
        Sharing extent,
        boolean withTables,
        LocalDate from,
        LocalDate until,
        String purpose,
        String approvedBy,
        Instant recordedAt) {
    /** A copy. */
    public static AgreedSharing of(DataSharingAgreement agreement) {
        return new AgreedSharing(
                agreement.reference(),
                agreement.extent(),
                agreement.withTables(),
                agreement.period().from(),
                agreement.period().to().orElse(null),
                agreement.purpose(),
                agreement.approvedBy(),
                agreement.recordedAt());
    }
}
