package ca.alliances.bench.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.application.ApplicationStatus;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FateTest {
    @ParameterizedTest
    @EnumSource(Fate.class)
    void takesOnlyStepsThatAFileMayTake(Fate fate) {
        List<ApplicationStatus> path = fate.path();
        for (int i = 1; i < path.size(); i++) {
            assertTrue(path.get(i - 1).mayBecome(path.get(i)), fate + " at " + path.get(i));
        }
    }

    @Test
    void isDrawnTheSameWayEachTimeAndDecidedOnlyInYearsThatAreOver() {
        SplittableRandom one = new SplittableRandom(1);
        SplittableRandom other = new SplittableRandom(1);
        for (int i = 0; i < 1000; i++) {
            boolean young = i % 2 == 0;
            Fate fate = Fate.draw(young, one);
            assertEquals(fate, Fate.draw(young, other));
            assertTrue(!young || fate.outcome() == null);
        }
    }
}
