/**
 * The money of an Alliance: the envelope of a fiscal year, its tree of shares, and the ledger of every amount that was allocated,
 * committed, released, paid or recovered (ADR 0015). Neighbours: decision, application, territory.
 */
package ca.alliances.funding;
