package ca.alliances.application;

/** What a project is beside what exists. */
public enum Nature {
    /** It begins. */
    NEW,
    /** It makes something stronger. */
    CONSOLIDATION,
    /** It goes on with something. */
    CONTINUATION,
    /** It tries something. */
    EXPERIMENTAL,
    /** It looks into something. */
    RESEARCH
}
