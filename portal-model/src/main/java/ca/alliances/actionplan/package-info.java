/**
 * Action plans: priorities, objectives, actions and indicators of a territory, in versions adopted by resolution. Uses {@code resolution};
 * calls and applications point to the priorities of the version in force.
 */
package ca.alliances.actionplan;
