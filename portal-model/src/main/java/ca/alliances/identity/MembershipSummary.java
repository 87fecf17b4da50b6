package ca.alliances.identity;

import ca.alliances.tenancy.TenantId;
import java.time.LocalDate;

/** A membership as lists show it; tenant, territory, body and last day may be {@code null}. The reference is random. */
public record MembershipSummary(
        String reference,
        String person,
        String email,
        TenantId tenant,
        String tenantNameFr,
        Role role,
        String territory,
        String territoryNameFr,
        String body,
        LocalDate since,
        LocalDate until,
        long version) {}
