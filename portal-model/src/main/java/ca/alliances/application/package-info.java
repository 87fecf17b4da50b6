/**
 * Applications for funding: their sections, budget and declarations, their life from draft to closing and its history.
 * Neighbours: intake (calls and rules), organization.
 */
package ca.alliances.application;
