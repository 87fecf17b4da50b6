package ca.alliances.identity;

import java.time.Instant;
import java.time.LocalDate;

/** An invitation that nobody has taken up yet, as lists show it; role and limits are {@code null} for one of an organization. */
public record InvitationSummary(
        String reference,
        String email,
        Role role,
        String territoryNameFr,
        String body,
        LocalDate until,
        Instant invitedAt,
        Instant expiresAt) {
    /** Whether it could still be taken up at that instant. */
    public boolean isOpenAt(Instant now) {
        return now.isBefore(expiresAt);
    }
}
