package ca.alliances.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchWordsTest {
    @Test
    void accentsAndCapitalsAreFoldedAndSignsOfThePatternEscaped() {
        assertEquals(List.of("%securite%", "%100!%%"), SearchWords.patterns("  Sécurité   100%"));
    }

    @Test
    void eachWordIsKeptOnceAfterTheSureOnes() {
        assertEquals(
                "cn-2026-014 un garde-manger des villages et",
                SearchWords.within(
                        100, "CN-2026-014 Un garde-manger", "Des villages, un garde-manger et DES VILLAGES."));
    }

    @Test
    void whereTheyDoNotFitTheLongestAreKeptWithinTheBytes() {
        String text = IntStream.range(0, 400)
                .mapToObj(i -> "é" + "x".repeat(i % 7) + i)
                .collect(Collectors.joining(" "));
        String kept = SearchWords.within(600, "Titre", text + " concertation");
        assertTrue(kept.startsWith("titre concertation"), kept);
        assertTrue(kept.getBytes(StandardCharsets.UTF_8).length <= 600, kept);
    }
}
