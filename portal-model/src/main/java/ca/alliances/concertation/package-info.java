/**
 * Concertation tables: who sits there, for whom and until when, and by what rules. Uses {@code identity}, {@code territory}; meetings, votes
 * and minutes are features of their own (ADR 0024). Words: table, seat (siège), sector, mandate, substitute, lived experience.
 */
package ca.alliances.concertation;
