/**
 * Who did what in a tenant, when and about what: entries that are only added, each sealed with the one before, so that a change made behind
 * the portal's back shows. Holds no name: the actor is the subject of the identity provider, the thing its public reference.
 * Uses {@code shared} and {@code tenancy}; records whatever happens anywhere (ADR 0013).
 */
package ca.alliances.audit;
