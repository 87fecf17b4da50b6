package ca.alliances.meeting;

import static ca.alliances.concertation.DecisionMethod.CONSENSUS;
import static ca.alliances.concertation.DecisionMethod.CONSENT;
import static ca.alliances.concertation.DecisionMethod.RANKED_CHOICE;
import static ca.alliances.concertation.DecisionMethod.SIMPLE_MAJORITY;

import ca.alliances.concertation.DecisionMethod;
import ca.alliances.concertation.TieRule;
import ca.alliances.concertation.VoteBase;
import ca.alliances.shared.RuleViolation;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The count of a vote with all its arithmetic, in whole numbers, from frozen data alone (ADR 0026). Options in order of preference are
 * counted by {@link Runoff}.
 *
 * @param counts of each choice that was offered
 * @param entitled how many could have voted
 * @param threshold {@code null} for consensus and consent
 * @param casting the vote of who chairs, where it had to part a tie; else {@code null}
 */
public record Tally(
        VotingTerms terms,
        Map<Choice, Integer> counts,
        int entitled,
        Threshold threshold,
        Choice casting,
        VoteOutcome outcome) {

    /** Cannot change any more. */
    public Tally {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    /**
     * Counts ballots.
     *
     * @param chair the choice of who chairs, which is one of the ballots too; {@code null} without one, and when ballots are secret
     * @throws RuleViolation {@code meeting.ballots-too-many}, {@code meeting.choice-not-offered}
     */
    public static Tally of(VotingTerms terms, Collection<Ballot> ballots, VotingRoll roll, Choice chair) {
        terms.requireCountable(ballots, roll);
        Map<Choice, Integer> counts = new EnumMap<>(Choice.class);
        Choice.of(terms.method()).forEach(each -> counts.put(each, 0));
        ballots.forEach(each -> counts.merge(each.choice(), 1, Integer::sum));
        return of(terms, counts, roll.entitled(), chair);
    }

    /**
     * Counts a show of hands.
     *
     * @param chair as the secretary saw it; {@code null} when unknown
     * @throws RuleViolation {@code meeting.hands-too-many}, or {@code meeting.choice-not-offered} unless a majority decides
     */
    public static Tally of(VotingTerms terms, Hands hands, VotingRoll roll, Choice chair) {
        terms.requireOffered(Ballot.of(Choice.FOR));
        hands.requireAtMost(roll.present());
        return of(terms, hands.counts(), roll.entitled(), chair);
    }

    private static Tally of(VotingTerms terms, Map<Choice, Integer> counts, int entitled, Choice chair) {
        DecisionMethod method = terms.method();
        if (method == RANKED_CHOICE) {
            throw new IllegalArgumentException("options are counted by Runoff");
        }
        if (method == CONSENSUS) {
            return new Tally(terms, counts, entitled, null, null, outcome(counts, Choice.AGREE, Choice.BLOCK));
        }
        if (method == CONSENT) {
            return new Tally(terms, counts, entitled, null, null, outcome(counts, Choice.CONSENT, Choice.OBJECT));
        }
        return majority(terms, counts, entitled, chair);
    }

    private static VoteOutcome outcome(Map<Choice, Integer> counts, Choice yes, Choice no) {
        if (counts.get(no) > 0) {
            return VoteOutcome.REJECTED;
        }
        return counts.get(yes) > 0 ? VoteOutcome.ADOPTED : VoteOutcome.WITHOUT_EFFECT;
    }

    private static Tally majority(VotingTerms terms, Map<Choice, Integer> counts, int entitled, Choice chair) {
        int inFavour = counts.get(Choice.FOR);
        int cast = inFavour + counts.get(Choice.AGAINST);
        Threshold threshold = Threshold.of(terms.method(), terms.base() == VoteBase.CAST ? cast : entitled);
        Choice casting =
                isTie(terms, counts) && terms.tie() == TieRule.CHAIR_DECIDES && chair != Choice.ABSTAIN ? chair : null;
        boolean enough = inFavour >= threshold.needed() || casting == Choice.FOR;
        VoteOutcome sided = enough ? VoteOutcome.ADOPTED : VoteOutcome.REJECTED;
        return new Tally(terms, counts, entitled, threshold, casting, cast == 0 ? VoteOutcome.WITHOUT_EFFECT : sided);
    }

    private static boolean isTie(VotingTerms terms, Map<Choice, Integer> counts) {
        return terms.method() == SIMPLE_MAJORITY
                && terms.base() == VoteBase.CAST
                && counts.get(Choice.FOR) > 0
                && counts.get(Choice.FOR).equals(counts.get(Choice.AGAINST));
    }

    /** Whether as many were for as against, where that is a question of its own: by simple majority of the votes cast. */
    public boolean isTie() {
        return isTie(terms, counts);
    }

    /** Whether the table has decided so: adopted by a vote that binds. */
    public boolean binds() {
        return terms.binding() && outcome == VoteOutcome.ADOPTED;
    }
}
