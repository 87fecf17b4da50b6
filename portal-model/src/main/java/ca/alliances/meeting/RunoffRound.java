package ca.alliances.meeting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One round of a count by preference.
 *
 * @param votes how many ballots have each option that is left as their first one, by its number
 * @param exhausted ballots that name no option that is left
 * @param winner {@code null} unless the round has one
 * @param eliminated the option that falls out, {@code null} in the last round
 * @param cause why that one, {@code null} in the last round
 */
public record RunoffRound(
        SortedMap<Integer, Integer> votes, int exhausted, Integer winner, Integer eliminated, Cause cause) {
    /** Why an option falls out. */
    public enum Cause {
        /** Has less votes than any other. */
        FEWEST,
        /** As weak as others now, weaker in the latest earlier round that parts them. */
        EARLIER_ROUND,
        /** As weak as others in every round, and the last of them on the list. */
        LAST_ON_THE_LIST
    }

    /** Cannot change any more. */
    public RunoffRound {
        votes = Collections.unmodifiableSortedMap(new TreeMap<>(votes));
    }

    static RunoffRound of(SortedMap<Integer, Integer> votes, int ballots, List<RunoffRound> before) {
        int counted = sum(votes);
        int exhausted = ballots - counted;
        for (Map.Entry<Integer, Integer> each : votes.entrySet()) {
            if (each.getValue() >= needed(counted)) {
                return new RunoffRound(votes, exhausted, each.getKey(), null, null);
            }
        }
        if (counted == 0) {
            return new RunoffRound(votes, exhausted, null, null, null);
        }
        List<Integer> weakest = weakest(votes, List.copyOf(votes.keySet()));
        Cause cause = Cause.FEWEST;
        for (int i = before.size() - 1; i >= 0 && weakest.size() > 1; i--) {
            weakest = weakest(before.get(i).votes, weakest);
            cause = Cause.EARLIER_ROUND;
        }
        Integer last = weakest.get(weakest.size() - 1);
        return new RunoffRound(votes, exhausted, null, last, weakest.size() > 1 ? Cause.LAST_ON_THE_LIST : cause);
    }

    /** Those of the options, in their order, that have the fewest of these votes. */
    private static List<Integer> weakest(Map<Integer, Integer> votes, List<Integer> options) {
        int least = Integer.MAX_VALUE;
        List<Integer> weakest = new ArrayList<>();
        for (Integer option : options) {
            int has = votes.get(option);
            if (has < least) {
                weakest.clear();
                least = has;
            }
            if (has == least) {
                weakest.add(option);
            }
        }
        return weakest;
    }

    private static int sum(Map<Integer, Integer> votes) {
        int sum = 0;
        for (int each : votes.values()) {
            sum += each;
        }
        return sum;
    }

    private static int needed(int counted) {
        return counted / 2 + 1;
    }

    /** How many ballots still name an option. */
    public int counted() {
        return sum(votes);
    }

    /** The least number that wins this round. */
    public int needed() {
        return needed(counted());
    }
}
