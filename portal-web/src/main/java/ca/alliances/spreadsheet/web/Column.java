package ca.alliances.spreadsheet.web;

import ca.alliances.shared.Quebec;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A column of a list, for its page and for its file.
 *
 * @param key its name in the address; {@code null} for one that is always shown
 * @param labelKey key of its heading
 * @param usual whether it is shown to who chose nothing
 * @param value what a spreadsheet gets of a row: an amount, a share, a number, a date, a {@link Word}, a text, or a list of those
 */
public record Column<R>(String key, String labelKey, boolean usual, Function<R, Object> value) {
    /** A text of the bundles, by its key. */
    public record Word(String key) {}

    /** One that is always shown. */
    public static <R> Column<R> always(String labelKey, Function<R, Object> value) {
        return new Column<>(null, labelKey, true, value);
    }

    /** One that is shown unless somebody chooses others. */
    public static <R> Column<R> usual(String key, String labelKey, Function<R, Object> value) {
        return new Column<>(key, labelKey, true, value);
    }

    /** One that is shown to who chooses it. */
    public static <R> Column<R> spare(String key, String labelKey, Function<R, Object> value) {
        return new Column<>(key, labelKey, false, value);
    }

    /** Of these columns those that are always shown and those of these keys; the usual ones when none of the keys is known. */
    public static <R> List<Column<R>> chosen(List<Column<R>> columns, String... keys) {
        Set<String> named = new HashSet<>(keys == null ? List.of() : Arrays.asList(keys));
        boolean some = columns.stream().anyMatch(column -> named.contains(column.key()));
        return columns.stream()
                .filter(column -> column.key() == null || (some ? named.contains(column.key()) : column.usual()))
                .toList();
    }

    /** A text, or that word where there is none. */
    public static Object or(String text, String wordKey) {
        return text == null || text.isEmpty() ? new Word(wordKey) : text;
    }

    /** The day of a moment in Québec, where only the day is shown. */
    public static LocalDate day(Instant moment) {
        return moment == null ? null : Quebec.date(moment);
    }
}
