/** Tenants: the mandataries, their profile and bodies, what they share with the ministry; and which tenant a thread works for. Neighbours: territory. */
package ca.alliances.tenancy;
