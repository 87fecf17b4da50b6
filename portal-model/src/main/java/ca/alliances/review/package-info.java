/**
 * From the agent's desk to the committee's advice: eligibility checks, rounds of a committee, interests and recusals, scores,
 * recommendations. Neighbours: application (the file, by its reference), intake (criteria and rules of its call), identity.
 */
package ca.alliances.review;
