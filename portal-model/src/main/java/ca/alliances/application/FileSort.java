package ca.alliances.application;

/** An order in which files are listed; each has an index. */
public record FileSort(Key key, boolean descending) {
    /** What they are ordered by. */
    public enum Key {
        /** Number. */
        REFERENCE,
        /** Last change. */
        CHANGED,
        /** Last time it was handed in. */
        SUBMITTED,
        /** Amount that is asked. */
        AMOUNT,
        /** Title. */
        TITLE
    }

    /** The one that changed last on top. */
    public static final FileSort DEFAULT = new FileSort(Key.CHANGED, true);
}
