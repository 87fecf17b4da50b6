/**
 * Meetings of a table: convening, agenda, presences, quorum at any instant, recusals, motions and votes, what has to be done afterwards. Uses
 * {@code concertation}, {@code resolution}; what a resolution does to a project goes through a port (ADR 0024).
 */
package ca.alliances.meeting;
