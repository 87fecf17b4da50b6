package ca.alliances.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StageCountsTest {
    private final Random random = new Random(20261123);

    @Test
    void aTenantThatSharesShowsEveryCountAndTheTotal() {
        StageCounts counts = StageCounts.whole(Map.of(FileStage.RECEIVED, 1L, FileStage.GRANTED, 3L));
        assertEquals(Optional.of(1L), counts.at(FileStage.RECEIVED));
        assertEquals(Optional.of(0L), counts.at(FileStage.CLOSED));
        assertEquals(Optional.of(4L), counts.total());
    }

    @Test
    void aSmallCountIsLeftOutAndTheTotalWithIt() {
        StageCounts counts = StageCounts.suppressed(Map.of(FileStage.RECEIVED, 4L, FileStage.GRANTED, 12L));
        assertEquals(Optional.empty(), counts.at(FileStage.RECEIVED));
        assertEquals(Optional.of(12L), counts.at(FileStage.GRANTED));
        assertEquals(Optional.empty(), counts.total());
        assertTrue(counts.hasHidden());
    }

    @Test
    void fiveIsNoSmallCountAndNoneIsNone() {
        StageCounts counts = StageCounts.suppressed(Map.of(FileStage.RECEIVED, 5L));
        assertEquals(Optional.of(5L), counts.at(FileStage.RECEIVED));
        assertEquals(Optional.of(5L), counts.total());
        assertFalse(counts.hasHidden());
    }

    /** Whatever stood in a cell that was left out, all that is published would be the same: so nobody can compute it. */
    @Test
    void nothingPublishedTellsWhatWasLeftOut() {
        int hidden = 0;
        for (int round = 0; round < 5_000; round++) {
            Map<FileStage, Long> counts = randomCounts();
            List<Object> published = published(counts);
            for (FileStage stage : FileStage.values()) {
                if (StageCounts.suppressed(counts).at(stage).isEmpty()) {
                    hidden++;
                    for (long other = 1; other < StageCounts.SMALLEST; other++) {
                        Map<FileStage, Long> changed = new EnumMap<>(counts);
                        changed.put(stage, other);
                        assertEquals(published, published(changed));
                    }
                }
            }
        }
        assertTrue(hidden > 1_000);
    }

    private Map<FileStage, Long> randomCounts() {
        Map<FileStage, Long> counts = new EnumMap<>(FileStage.class);
        Arrays.stream(FileStage.values()).forEach(stage -> counts.put(stage, (long) random.nextInt(9)));
        return counts;
    }

    private static List<Object> published(Map<FileStage, Long> counts) {
        StageCounts shown = StageCounts.suppressed(counts);
        List<Object> all = new ArrayList<>(List.of(shown.total(), shown.hasHidden()));
        Arrays.stream(FileStage.values()).forEach(stage -> all.add(shown.at(stage)));
        return all;
    }
}
