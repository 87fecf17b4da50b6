package ca.alliances.resolution;

import java.time.Instant;

/** Whether a resolution of the register counts today. */
public enum ResolutionState {
    /** It does. */
    STANDS,
    /** Its body repealed it by another one. */
    REPEALED,
    /** It was entered wrongly; another entry says it right. */
    REPLACED,
    /** It was entered by mistake and struck out. */
    STRUCK;

    static ResolutionState of(String repealedBy, Instant correctedAt, String replacement) {
        if (correctedAt != null) {
            return replacement == null ? STRUCK : REPLACED;
        }
        return repealedBy == null ? STANDS : REPEALED;
    }
}
