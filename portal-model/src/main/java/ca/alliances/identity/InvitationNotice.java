package ca.alliances.identity;

import ca.alliances.tenancy.TenantId;
import java.time.Instant;

/** To what a person is invited; the tenant or the organization is {@code null}. */
public record InvitationNotice(
        TenantId tenant,
        String tenantNameFr,
        Role role,
        String territoryNameFr,
        String body,
        String organization,
        Instant expiresAt) {}
