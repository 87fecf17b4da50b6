package ca.alliances.resolution;

/** Whether a resolution of the register counts today. */
public enum ResolutionState {
    /** It does. */
    STANDS,
    /** Its body repealed it by another one. */
    REPEALED,
    /** It was entered wrongly; another entry says it right. */
    REPLACED,
    /** It was entered by mistake and struck out. */
    STRUCK
}
