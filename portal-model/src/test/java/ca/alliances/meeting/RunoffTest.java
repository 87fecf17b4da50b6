package ca.alliances.meeting;

import static ca.alliances.meeting.MeetingSamples.refusal;
import static ca.alliances.meeting.MeetingSamples.roll;
import static ca.alliances.meeting.MeetingSamples.terms;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import ca.alliances.concertation.DecisionMethod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Options in order of preference: by hand, then all ballots of small votes and many of great ones against another count. */
class RunoffTest {
    private static final VotingTerms RANKED = terms(DecisionMethod.RANKED_CHOICE);
    private static final Map<Integer, VotingRoll> ROLLS = new HashMap<>();
    private static final Map<List<Integer>, Ballot> BALLOTS = new HashMap<>();

    @Test
    void theWeakestFallsOutUntilOneHasMoreThanHalf() {
        Runoff runoff = count(3, "12", "1", "23", "2", "32");
        assertEquals(2, runoff.winner());
        assertEquals(Map.of(1, 2, 2, 2, 3, 1), runoff.rounds().get(0).votes());
        assertEquals(3, runoff.rounds().get(0).eliminated());
        assertEquals(RunoffRound.Cause.FEWEST, runoff.rounds().get(0).cause());
        assertEquals(3, runoff.rounds().get(1).needed());
        assertEquals(List.of(2, 1, 3), runoff.order());
    }

    @Test
    void aBallotWhoseOptionsAllFellOutIsExhaustedAndNoLongerCounts() {
        Runoff runoff = count(3, "3", "1", "1", "2", "2", "");
        RunoffRound last = runoff.rounds().get(runoff.rounds().size() - 1);
        assertEquals(4, last.exhausted());
        assertEquals(2, last.counted());
        assertEquals(1, runoff.winner());
    }

    @Test
    void ofEquallyWeakOptionsTheOneThatWasWeakerBeforeFallsOut() {
        Runoff runoff = count(4, "1", "1", "1", "2", "2", "3", "3", "3", "42");
        assertEquals(4, runoff.rounds().get(0).eliminated());
        assertEquals(Map.of(1, 3, 2, 3, 3, 3), runoff.rounds().get(1).votes());
        assertEquals(2, runoff.rounds().get(1).eliminated());
        assertEquals(RunoffRound.Cause.EARLIER_ROUND, runoff.rounds().get(1).cause());
    }

    @Test
    void ofOptionsThatWereAlwaysEquallyWeakTheLastOfTheListFallsOut() {
        Runoff runoff = count(2, "1", "2");
        assertEquals(2, runoff.rounds().get(0).eliminated());
        assertEquals(RunoffRound.Cause.LAST_ON_THE_LIST, runoff.rounds().get(0).cause());
        assertEquals(1, runoff.winner());
    }

    @Test
    void blankBallotsAloneAreWithoutEffect() {
        Runoff runoff = count(3, "", "");
        assertNull(runoff.winner());
        assertEquals(VoteOutcome.WITHOUT_EFFECT, runoff.outcome());
        assertEquals(List.of(), runoff.order());
        assertFalse(runoff.binds());
    }

    @Test
    void anOptionThatNobodyNamesHasNoPlaceInTheOrder() {
        assertEquals(List.of(3, 1), count(4, "31", "3").order());
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertEquals("meeting.option-unknown", refusal(() -> count(2, "3")));
        assertEquals("meeting.options-wrong", refusal(() -> count(0)));
        assertEquals("meeting.options-wrong", refusal(() -> count(21)));
        List<Ballot> two = Collections.nCopies(2, Ballot.ranked(List.of(1)));
        assertEquals("meeting.ballots-too-many", refusal(() -> Runoff.of(RANKED, 2, two, roll(1, 0, 1))));
        assertEquals(
                "meeting.choice-not-offered",
                refusal(() -> Runoff.of(RANKED, 2, List.of(Ballot.of(Choice.FOR)), roll(1, 0, 0))));
    }

    @Test
    void allBallotsOfUpToFourOptionsAndFourVotersAreCountedAsByTheOtherCount() {
        for (int options = 1; options <= 4; options++) {
            List<List<Integer>> all = new ArrayList<>();
            rankings(options, new ArrayList<>(), all);
            for (int voters = 0; voters <= 4; voters++) {
                everyHandful(all, options, voters, new ArrayList<>());
            }
        }
    }

    @Test
    void allBallotsOfUpToSevenVotersAndThreeOptionsAreCountedAsByTheOtherCount() {
        List<List<Integer>> all = new ArrayList<>();
        rankings(3, new ArrayList<>(), all);
        assertEquals(16, all.size());
        for (int voters = 0; voters <= 7; voters++) {
            everyHandful(all, 3, voters, new ArrayList<>());
        }
    }

    @Test
    void allCompleteBallotsOfUpToSevenVotersAndFourOptionsAreCountedAsByTheOtherCount() {
        List<List<Integer>> all = new ArrayList<>();
        rankings(4, new ArrayList<>(), all);
        all.removeIf(each -> each.size() < 4);
        assertEquals(24, all.size());
        for (int voters = 5; voters <= 7; voters++) {
            everyHandful(all, 4, voters, new ArrayList<>());
        }
    }

    @Test
    void theOrderInWhichBallotsComeChangesNothing() {
        List<List<Integer>> all = new ArrayList<>();
        rankings(4, new ArrayList<>(), all);
        long first = Long.getLong("runoff.seed", new Random().nextLong());
        for (long seed = first; seed < first + 20_000; seed++) {
            Random random = new Random(seed);
            List<List<Integer>> rankings = new ArrayList<>();
            for (int voter = 0; voter < 7; voter++) {
                rankings.add(all.get(random.nextInt(all.size())));
            }
            Runoff runoff = count(4, rankings);
            Collections.shuffle(rankings, random);
            assertEquals(runoff, count(4, rankings), "-Drunoff.seed=" + seed);
        }
    }

    /** Each handful of ballots once, whatever their order, since that changes nothing. */
    private void everyHandful(List<List<Integer>> all, int options, int voters, List<List<Integer>> chosen) {
        if (voters == 0) {
            compare(options, chosen);
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            chosen.add(all.get(i));
            everyHandful(all.subList(i, all.size()), options, voters - 1, chosen);
            chosen.remove(chosen.size() - 1);
        }
    }

    private static void rankings(int options, List<Integer> begun, List<List<Integer>> all) {
        all.add(List.copyOf(begun));
        for (int option = 1; option <= options; option++) {
            if (!begun.contains(option)) {
                begun.add(option);
                rankings(options, begun, all);
                begun.remove(begun.size() - 1);
            }
        }
    }

    @Test
    void greatVotesAreCountedAsByTheOtherCountInWhateverOrderTheBallotsCome() {
        long first = Long.getLong("runoff.seed", new Random().nextLong());
        for (long seed = first; seed < first + 3_000; seed++) {
            Random random = new Random(seed);
            int options = 2 + random.nextInt(9);
            List<List<Integer>> rankings = new ArrayList<>();
            for (int voter = random.nextInt(25); voter >= 0; voter--) {
                List<Integer> ranking = new ArrayList<>(
                        IntStream.rangeClosed(1, options).boxed().toList());
                Collections.shuffle(ranking, random);
                rankings.add(List.copyOf(ranking.subList(0, random.nextInt(options + 1))));
            }
            String which = "-Drunoff.seed=" + seed;
            Runoff runoff = count(options, rankings);
            assertEquals(OtherCount.order(options, rankings), runoff.order(), which);
            Collections.shuffle(rankings, random);
            assertEquals(runoff, count(options, rankings), which);
        }
    }

    private static void compare(int options, List<List<Integer>> rankings) {
        Runoff runoff = count(options, rankings);
        List<Integer> order = OtherCount.order(options, rankings);
        if (!order.equals(runoff.order())) {
            assertEquals(order, runoff.order(), rankings.toString());
        }
        if (order.isEmpty() ? runoff.winner() != null : !order.get(0).equals(runoff.winner())) {
            assertEquals(order, List.of(), "winner of " + rankings);
        }
    }

    /** By hand: each ballot as the figures of its options. */
    private static Runoff count(int options, String... ballots) {
        return count(
                options,
                Stream.of(ballots)
                        .map(ballot ->
                                ballot.chars().mapToObj(each -> each - '0').toList())
                        .toList());
    }

    private static Runoff count(int options, List<List<Integer>> rankings) {
        VotingRoll roll = ROLLS.computeIfAbsent(rankings.size(), size -> roll(size, 0, 0));
        List<Ballot> ballots = new ArrayList<>();
        rankings.forEach(each -> ballots.add(BALLOTS.computeIfAbsent(each, Ballot::ranked)));
        return Runoff.of(RANKED, options, ballots, roll);
    }

    /** The same rules by recursion: each option still in is described by its votes of all rounds, the latest first, then its place. */
    private static final class OtherCount {
        static List<Integer> order(int options, List<List<Integer>> rankings) {
            List<Integer> order = new ArrayList<>();
            boolean[] in = new boolean[options + 1];
            Arrays.fill(in, true);
            int winner = winner(in.clone(), rankings, new int[options + 1][0]);
            while (winner != 0) {
                order.add(winner);
                in[winner] = false;
                winner = winner(in.clone(), rankings, new int[options + 1][0]);
            }
            return order;
        }

        /** Place 0 stands for ballots that name nobody who is in, and for nobody. */
        private static int winner(boolean[] in, List<List<Integer>> rankings, int[][] before) {
            int[] votes = new int[in.length];
            rankings.forEach(each -> votes[first(in, each)]++);
            int[][] history = before.clone();
            int weakest = 0;
            for (int option = 1; option < in.length; option++) {
                if (in[option] && 2 * votes[option] > rankings.size() - votes[0]) {
                    return option;
                }
                history[option] = new int[before[option].length + 1];
                history[option][0] = votes[option];
                System.arraycopy(before[option], 0, history[option], 1, before[option].length);
                if (in[option] && (weakest == 0 || Arrays.compare(history[option], history[weakest]) <= 0)) {
                    weakest = option;
                }
            }
            if (votes[0] == rankings.size()) {
                return 0;
            }
            in[weakest] = false;
            return winner(in, rankings, history);
        }

        private static int first(boolean[] in, List<Integer> ranking) {
            for (int option : ranking) {
                if (in[option]) {
                    return option;
                }
            }
            return 0;
        }
    }
}
