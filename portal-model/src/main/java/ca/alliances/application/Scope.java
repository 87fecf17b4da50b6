package ca.alliances.application;

/** How far a project reaches. */
public enum Scope {
    /** One territory. */
    LOCAL,
    /** Several territories. */
    MULTI_TERRITORY,
    /** All of the tenant. */
    REGIONAL
}
