package ca.alliances.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sealed ballots all look alike and come out in an order that says nothing. */
class BallotBoxTest {
    @Test
    void everyBallotHasTheSameLengthAndReadsBack() {
        for (Ballot ballot : ballots()) {
            byte[] code = BallotCode.encode(ballot);
            assertEquals(BallotCode.LENGTH, code.length);
            assertEquals(ballot, BallotCode.decode(code));
        }
    }

    private static List<Ballot> ballots() {
        List<Ballot> ballots = new ArrayList<>();
        for (Choice choice : Choice.values()) {
            if (choice != Choice.OBJECT) {
                ballots.add(Ballot.of(choice));
            }
            ballots.add(new Ballot(choice, "é", List.of()));
            ballots.add(new Ballot(choice, "€".repeat(Ballot.LONGEST_REASON), List.of()));
            ballots.add(new Ballot(choice, "😀".repeat(Ballot.LONGEST_REASON / 2), List.of()));
        }
        Random random = new Random(3);
        for (int options = 0; options <= Ballot.MOST_OPTIONS; options++) {
            List<Integer> ranking = new ArrayList<>(
                    IntStream.rangeClosed(1, Ballot.MOST_OPTIONS).boxed().toList());
            Collections.shuffle(ranking, random);
            ballots.add(Ballot.ranked(ranking.subList(0, options)));
        }
        return ballots;
    }

    @Test
    void whatIsNoBallotIsNotTakenForOne() {
        assertThrows(IllegalArgumentException.class, () -> BallotCode.decode(new byte[3]));
        BallotBox box = BallotBox.forBallotsOf(4);
        assertThrows(IllegalArgumentException.class, () -> box.with(new byte[5], new Random(1)));
        assertThrows(IllegalArgumentException.class, () -> BallotBox.of(4, new byte[6]));
    }

    @Test
    void allBallotsComeOutOnceAlsoOfABoxThatWasKept() {
        Random random = new Random(5);
        BallotBox box = BallotBox.forBallotsOf(1);
        for (byte i = 0; i < 50; i++) {
            box = BallotBox.of(1, box.with(new byte[] {i}, random).content());
        }
        assertEquals(50, box.size());
        List<Integer> seen =
                box.opened(random).stream().map(each -> (int) each[0]).sorted().toList();
        assertEquals(IntStream.range(0, 50).boxed().toList(), seen);
    }

    @Test
    void noPlaceInTheBoxTellsWhenABallotCame() {
        Random random = new Random(11);
        Map<Integer, Integer> placesOfTheLast = new TreeMap<>();
        for (int i = 0; i < 4_000; i++) {
            BallotBox box = BallotBox.forBallotsOf(1);
            for (byte ballot = 0; ballot < 4; ballot++) {
                box = box.with(new byte[] {ballot}, random);
            }
            placesOfTheLast.merge(place(box.content(), 3), 1, Integer::sum);
        }
        placesOfTheLast.values().forEach(times -> assertTrue(times > 850 && times < 1_150, placesOfTheLast::toString));
        assertEquals(4, placesOfTheLast.size());
    }

    private static int place(byte[] content, int ballot) {
        return IntStream.range(0, content.length)
                .filter(i -> content[i] == ballot)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatGoesInOrComesOutCanBeChangedWithoutChangingTheBox() {
        byte[] ballot = {7};
        BallotBox box = BallotBox.forBallotsOf(1).with(ballot, new Random(1));
        ballot[0] = 0;
        box.opened(new Random(1)).get(0)[0] = 0;
        assertEquals(7, box.opened(new Random(1)).get(0)[0]);
    }
}
