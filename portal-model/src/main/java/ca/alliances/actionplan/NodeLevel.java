package ca.alliances.actionplan;

/** What a node of a plan is, from the top down. */
public enum NodeLevel {
    PRIORITY,
    OBJECTIVE,
    ACTION,
    INDICATOR
}
