package ca.alliances.identity;

import ca.alliances.tenancy.TenantId;

/** What to say to the identity provider about a person; no tenant for a role of the platform. */
public record ProvisioningOrder(String task, String subject, TenantId tenant, boolean secondFactor) {}
