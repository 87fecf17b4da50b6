package ca.alliances.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlicesTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, Slices.SIZE - 1, Slices.SIZE, Slices.SIZE + 1, 3 * Slices.SIZE})
    void everyRowComesOnceAndInItsOrder(int rows) {
        List<Integer> all = IntStream.range(0, rows).boxed().toList();
        List<Integer> read = new ArrayList<>();
        assertEquals(rows, Slices.read((first, size) -> all.subList(first, Math.min(first + size, rows)), read::add));
        assertEquals(all, read);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Slices.SIZE - 1, Slices.SIZE, Slices.SIZE + 1, 3 * Slices.SIZE})
    void everyKeyHasItsRowOnceAndInItsOrder(int rows) {
        List<Integer> keys = IntStream.range(0, rows).boxed().toList();
        List<Integer> sizes = new ArrayList<>();
        List<String> read = new ArrayList<>();
        long count = Slices.read(
                keys,
                some -> {
                    sizes.add(some.size());
                    return some.stream().map(String::valueOf).toList();
                },
                read::add);
        assertEquals(rows, count);
        assertEquals(keys.stream().map(String::valueOf).toList(), read);
        assertEquals(
                sizes,
                sizes.stream().filter(size -> size > 0 && size <= Slices.SIZE).toList());
    }

    @Test
    void noMoreRowsAreAskedForAtOnceThanASliceHolds() {
        List<Integer> asked = new ArrayList<>();
        Slices.read(
                (first, size) -> {
                    asked.add(size);
                    return List.of();
                },
                row -> {});
        assertEquals(List.of(Slices.SIZE), asked);
    }
}
