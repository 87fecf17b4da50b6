package ca.alliances.identity;

import ca.alliances.tenancy.TenantId;
import java.time.Instant;

/** An invitation of the platform that nobody has taken up yet: to a role of its own, or the first in a tenant; then the tenant is named. */
public record PlatformInvitation(
        String reference,
        String email,
        Role role,
        TenantId tenant,
        String tenantNameFr,
        Instant invitedAt,
        Instant expiresAt) {
    /** Whether it could still be taken up at that instant. */
    public boolean isOpenAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    /** In whose name it is written and recorded. */
    public TenantId keeper() {
        return tenant == null ? TenantId.PLATFORM : tenant;
    }
}
