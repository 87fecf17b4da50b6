/** How a tenant's pages look apart from the others: its accent colour and its logo. Neighbours: tenancy, identity. */
package ca.alliances.appearance;
