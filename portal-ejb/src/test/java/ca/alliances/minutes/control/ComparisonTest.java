package ca.alliances.minutes.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.alliances.minutes.DiffLine;
import ca.alliances.minutes.DiffLine.Kind;
import ca.alliances.minutes.SectionDiff;
import ca.alliances.minutes.SectionKey;
import ca.alliances.minutes.WrittenText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How two texts of minutes differ. */
class ComparisonTest {
    @Test
    void everyLineOfBothIsThereOnce() {
        assertEquals(
                List.of(
                        new DiffLine(Kind.SAME, "un"),
                        new DiffLine(Kind.REMOVED, "deux"),
                        new DiffLine(Kind.ADDED, "DEUX"),
                        new DiffLine(Kind.SAME, "trois"),
                        new DiffLine(Kind.ADDED, "quatre")),
                Comparison.lines("un\ndeux\ntrois", "un\nDEUX\ntrois\nquatre"));
        assertEquals(List.of(new DiffLine(Kind.ADDED, "seul")), Comparison.lines("", "seul"));
    }

    @Test
    void onlySectionsThatDifferAreShownInTheirOrder() {
        WrittenText earlier = WrittenText.of(Map.of(SectionKey.of(10), "a", SectionKey.of(2), "b"));
        WrittenText later = WrittenText.of(Map.of(SectionKey.of(10), "a", SectionKey.OPENING, "c"));
        assertEquals(
                List.of(SectionKey.OPENING, SectionKey.of(2)),
                Comparison.of(earlier, later).stream().map(SectionDiff::section).toList());
    }
}
