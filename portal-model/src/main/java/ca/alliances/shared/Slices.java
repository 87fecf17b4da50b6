package ca.alliances.shared;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads a list from its first row to its last, some at a time, so that a long one never stands in memory as a whole. */
public final class Slices {
    /** So many rows at once. */
    public static final int SIZE = 1000;

    private Slices() {}

    /** A list that gives a page of itself, always in the same order. */
    @FunctionalInterface
    public interface Paged<R> {
        /** So many rows from that one on, counted from 0. */
        List<R> page(int first, int size);
    }

    /**
     * Hands over the rows of these keys, which come in their order: where a page far behind is not to be had without those before it.
     *
     * @param rows of some of the keys, in the order of the whole
     * @return how many there were
     */
    public static <K, R> long read(List<K> keys, Function<List<K>, List<R>> rows, Consumer<R> into) {
        for (int first = 0; first < keys.size(); first += SIZE) {
            rows.apply(keys.subList(first, Math.min(first + SIZE, keys.size()))).forEach(into);
        }
        return keys.size();
    }

    /**
     * Hands over every row in order. Within one transaction they are all of one moment, whatever others change meanwhile.
     *
     * @return how many there were
     */
    public static <R> long read(Paged<R> list, Consumer<R> into) {
        int first = 0;
        List<R> slice;
        do {
            slice = list.page(first, SIZE);
            slice.forEach(into);
            first += slice.size();
        } while (slice.size() == SIZE);
        return first;
    }
}
