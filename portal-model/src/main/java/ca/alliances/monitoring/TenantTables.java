package ca.alliances.monitoring;

import ca.alliances.tenancy.TenantId;

/**
 * A tenant and how its tables work.
 *
 * @param figures {@code null} when its agreement does not cover tables
 */
public record TenantTables(TenantId tenant, String nameFr, TableFigures figures) {}
