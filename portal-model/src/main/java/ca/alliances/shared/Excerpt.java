package ca.alliances.shared;

import java.util.List;

/**
 * Some rows of a list, in its order, and how many the list has.
 *
 * @param total rows of the whole list; with {@code more}, those that were counted
 * @param more whether there are more rows than were counted
 */
public record Excerpt<T>(List<T> rows, long total, boolean more) {
    /** So far a long list is counted: whoever has so many rows before him narrows the search, or takes all of them as a file. */
    public static final int COUNTED = 1000;

    /** Of a list that was counted to its end. */
    public Excerpt(List<T> rows, long total) {
        this(rows, total, false);
    }
}
