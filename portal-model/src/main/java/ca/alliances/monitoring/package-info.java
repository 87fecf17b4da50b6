/** What the ministry sees of all tenants: measures, shared lists, files opened for a reason. Neighbours: tenancy, application, funding. */
package ca.alliances.monitoring;
