package ca.alliances.minutes;

/** A line of a comparison of two texts. */
public record DiffLine(Kind kind, String text) {
    /** In which of the two it stands. */
    public enum Kind {
        /** In both. */
        SAME,
        /** In the later one only. */
        ADDED,
        /** In the earlier one only. */
        REMOVED
    }
}
