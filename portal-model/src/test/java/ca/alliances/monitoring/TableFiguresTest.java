package ca.alliances.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.alliances.shared.Share;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableFiguresTest {
    private static TableFigures totals(long held, long lived, long resolutions) {
        return new TableFigures(new TableFigures.Counts(3, 2, 40, held, lived, resolutions), true);
    }

    @Test
    void whoSharesAllIsCountedToTheLastPerson() {
        TableFigures all = new TableFigures(new TableFigures.Counts(3, 2, 40, 30, 1, 2), false);
        assertEquals(Optional.of(Share.percent(75)), all.heldShare());
        assertEquals(Optional.of(Share.percent(3)), all.livedShare());
        assertEquals(Optional.of(2L), all.resolutions());
    }

    @Test
    void ofTotalsNothingThatIsShownDependsOnASmallCount() {
        for (long small = 1; small < StageCounts.SMALLEST; small++) {
            assertEquals(Optional.empty(), totals(30, small, 9).livedShare());
            assertEquals(Optional.empty(), totals(small, 0, 9).livedShare());
            assertEquals(Optional.empty(), totals(small, 0, 9).heldShare());
            assertEquals(Optional.empty(), totals(30, 6, small).resolutions());
        }
        assertEquals(Optional.of(Share.percent(20)), totals(30, 6, 9).livedShare());
        assertEquals(Optional.of(Share.percent(0)), totals(30, 0, 9).livedShare());
        assertEquals(2, totals(1, 1, 1).met());
    }

    @Test
    void whereNoSeatIsThereIsNoShareOfThem() {
        assertEquals(Optional.empty(), new TableFigures(new TableFigures.Counts(1, 0, 0, 0, 0, 0), false).heldShare());
    }
}
