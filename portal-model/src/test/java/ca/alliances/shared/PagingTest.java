package ca.alliances.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PagingTest {
    @Test
    void countsPages() {
        assertEquals(1, Paging.pages(25, 0));
        assertEquals(1, Paging.pages(25, 25));
        assertEquals(13, Paging.pages(25, 312));
    }

    @Test
    void aPageThatIsNotThereIsTheNearestThatIs() {
        assertEquals(13, Paging.shown(100_000_000, 25, 312));
        assertEquals(13, Paging.shown(13, 25, 312));
        assertEquals(1, Paging.shown(-100_000_000, 25, 312));
        assertEquals(1, Paging.shown(2, 25, 0));
    }
}
