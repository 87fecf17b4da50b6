/**
 * Calls for projects: when they are open, their rules of money and time, their criteria, priorities and documents, and the bodies
 * that review and decide. Neighbours: territory.
 */
package ca.alliances.intake;
