/** People (known by their Keycloak subject), their memberships, and the authorization matrix. Neighbours: tenancy, territory. */
package ca.alliances.identity;
