package ca.alliances.identity;

import ca.alliances.tenancy.TenantId;

/** What to say to the identity provider about a person: in the organisation of the tenant or out of it; no tenant for a role of the platform. */
public record ProvisioningOrder(String task, String subject, TenantId tenant, boolean member, boolean secondFactor) {}
