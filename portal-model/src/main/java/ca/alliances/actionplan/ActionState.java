package ca.alliances.actionplan;

/** How far an action of a plan is. */
public enum ActionState {
    PLANNED,
    UNDER_WAY,
    DONE,
    ABANDONED
}
