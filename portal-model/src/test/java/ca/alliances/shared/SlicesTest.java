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
