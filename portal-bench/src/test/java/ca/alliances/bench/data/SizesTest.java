package ca.alliances.bench.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SizesTest {
    @Test
    void makesFourTimesTheManyInAll() {
        Sizes sizes = new Sizes(25_000);
        assertEquals(250, sizes.of(Sizes.SMALL));
        int all = sizes.of(Sizes.LARGE) + sizes.of(Sizes.SMALL) + 19 * sizes.of("mtl");
        assertEquals(100_000, all, 19);
    }
}
