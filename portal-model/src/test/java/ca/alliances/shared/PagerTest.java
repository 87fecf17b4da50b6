package ca.alliances.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagerTest {
    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "25, 1", "26, 2", "312, 13"})
    void aListHasAtLeastOnePage(int rows, int pages) {
        Pager pager = new Pager();
        pager.read(rows, (first, size) -> part(rows, first, size));
        assertEquals(pages, pager.getPages());
        assertEquals(rows, pager.getTotal());
        assertFalse(pager.isMore());
    }

    @ParameterizedTest
    @CsvSource({
        "100000000, 312, 13, 300",
        "13, 312, 13, 300",
        "2, 312, 2, 25",
        "-100000000, 312, 1, 0",
        "2, 0, 1, ",
        "-2147483648, 1, 1, 0"
    })
    void aPageThatIsNotThereIsTheNearestThatIs(int asked, int rows, int shown, Integer firstRow) {
        Pager counted = at(asked);
        Pager counting = at(asked);
        List<Integer> expected = firstRow == null ? List.of() : part(rows, firstRow, 25);
        assertEquals(expected, counted.read(rows, (first, size) -> part(rows, first, size)));
        assertEquals(
                expected, counting.read((first, size) -> new Excerpt<>(part(rows, Math.max(0, first), size), rows)));
        assertEquals(List.of(shown, shown), List.of(counted.getPage(), counting.getPage()));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "40, 975", "41, 975", "2147483647, 975"})
    void aListWithoutEndIsPagedAsFarAsItIsCounted(int asked, int firstRow) {
        Pager pager = at(asked);
        assertEquals(
                part(25_000, firstRow, 25),
                pager.read((first, size) -> new Excerpt<>(part(25_000, first, size), Excerpt.COUNTED, true)));
        assertEquals(40, pager.getPages());
        assertTrue(pager.isMore());
    }

    @Test
    void theRowsShownAreNumbered() {
        Pager last = at(13);
        last.read(312, (first, size) -> part(312, first, size));
        assertEquals(List.of(301L, 312L), List.of(last.getFrom(), last.getTo()));
        Pager empty = new Pager();
        empty.read(0, (first, size) -> List.of());
        assertEquals(List.of(0L, 0L), List.of(empty.getFrom(), empty.getTo()));
    }

    @Test
    void aPageOfItsOwnSizeIsReadInThatSize() {
        Pager pager = new Pager(12);
        pager.setPage(3);
        assertEquals(part(30, 24, 12), pager.read(30, (first, size) -> part(30, first, size)));
    }

    private static Pager at(int page) {
        Pager pager = new Pager();
        pager.setPage(page);
        return pager;
    }

    private static List<Integer> part(int rows, int first, int size) {
        return IntStream.range(first, (int) Math.min(rows, (long) first + size))
                .boxed()
                .toList();
    }
}
