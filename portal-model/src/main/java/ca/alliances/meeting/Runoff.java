package ca.alliances.meeting;

import ca.alliances.concertation.DecisionMethod;
import ca.alliances.shared.RuleViolation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The count of options in order of preference: in each round the weakest falls out, until one has more than half of the ballots that still
 * name one (ADR 0026).
 *
 * @param winner {@code null} when no ballot names an option
 * @param order all options that a ballot names, the most wanted first: each is the winner of a count without those before it
 */
public record Runoff(
        VotingTerms terms, int ballots, int entitled, List<RunoffRound> rounds, Integer winner, List<Integer> order) {
    /** Cannot change any more. */
    public Runoff {
        rounds = List.copyOf(rounds);
        order = List.copyOf(order);
    }

    /**
     * Counts ballots.
     *
     * @param options how many there are, numbered from 1
     * @throws RuleViolation {@code meeting.options-wrong} for less than one or more than 20, {@code meeting.option-unknown},
     *     {@code meeting.choice-not-offered}, {@code meeting.ballots-too-many}
     */
    public static Runoff of(VotingTerms terms, int options, Collection<Ballot> ballots, VotingRoll roll) {
        requireCountable(terms, options, ballots, roll);
        List<List<Integer>> rankings = ballots.stream().map(Ballot::ranking).toList();
        SortedSet<Integer> left = new TreeSet<>();
        for (int option = 1; option <= options; option++) {
            left.add(option);
        }
        List<RunoffRound> rounds = rounds(left, rankings);
        List<Integer> order = new ArrayList<>();
        Integer winner = winner(rounds);
        for (Integer next = winner; next != null; next = left.isEmpty() ? null : winner(rounds(left, rankings))) {
            order.add(next);
            left.remove(next);
        }
        return new Runoff(terms, ballots.size(), roll.entitled(), rounds, winner, order);
    }

    private static void requireCountable(VotingTerms terms, int options, Collection<Ballot> ballots, VotingRoll roll) {
        if (terms.method() != DecisionMethod.RANKED_CHOICE) {
            throw new IllegalArgumentException(terms.method() + " is counted by Tally");
        }
        if (options < 1 || options > Ballot.MOST_OPTIONS) {
            throw new RuleViolation("meeting.options-wrong", Ballot.MOST_OPTIONS);
        }
        terms.requireCountable(ballots, roll);
        for (Ballot ballot : ballots) {
            if (!ballot.ranking().isEmpty() && Collections.max(ballot.ranking()) > options) {
                throw new RuleViolation("meeting.option-unknown");
            }
        }
    }

    private static List<RunoffRound> rounds(SortedSet<Integer> options, List<List<Integer>> rankings) {
        SortedSet<Integer> left = new TreeSet<>(options);
        List<RunoffRound> rounds = new ArrayList<>();
        RunoffRound round = RunoffRound.of(count(left, rankings), rankings.size(), rounds);
        while (round.eliminated() != null) {
            rounds.add(round);
            left.remove(round.eliminated());
            round = RunoffRound.of(count(left, rankings), rankings.size(), rounds);
        }
        rounds.add(round);
        return rounds;
    }

    private static TreeMap<Integer, Integer> count(SortedSet<Integer> left, List<List<Integer>> rankings) {
        TreeMap<Integer, Integer> votes = new TreeMap<>();
        left.forEach(each -> votes.put(each, 0));
        for (List<Integer> ranking : rankings) {
            for (Integer option : ranking) {
                if (left.contains(option)) {
                    votes.merge(option, 1, Integer::sum);
                    break;
                }
            }
        }
        return votes;
    }

    private static Integer winner(List<RunoffRound> rounds) {
        return rounds.get(rounds.size() - 1).winner();
    }

    /** Adopted with a winner. */
    public VoteOutcome outcome() {
        return winner == null ? VoteOutcome.WITHOUT_EFFECT : VoteOutcome.ADOPTED;
    }

    /** Whether the table has decided so: an option won by a vote that binds. */
    public boolean binds() {
        return terms.binding() && winner != null;
    }
}
