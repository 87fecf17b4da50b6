package ca.alliances.meeting;

import static ca.alliances.meeting.MeetingSamples.roll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.concertation.DecisionMethod;
import ca.alliances.concertation.TieRule;
import ca.alliances.concertation.VoteBase;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Every way of deciding, with every ballot that up to seven people can cast, against fractions of great numbers. */
class EveryBallotTest {
    private static final int VOTERS = 7;
    private static final List<DecisionMethod> MAJORITIES = List.of(
            DecisionMethod.SIMPLE_MAJORITY,
            DecisionMethod.TWO_THIRDS,
            DecisionMethod.THREE_QUARTERS,
            DecisionMethod.FOUR_FIFTHS);

    @Test
    void everyMajorityIsThatOfTheFractionsWhoeverChairs() {
        forEveryMajority((terms, choices) -> {
            for (int absent = 0; absent <= 2; absent++) {
                VotingRoll roll = roll(choices.size(), absent, 1);
                for (int chair = -1; chair < choices.size(); chair++) {
                    Choice casting = chair < 0 ? null : choices.get(chair);
                    Tally tally = Tally.of(terms, ballots(choices), roll, casting);
                    assertEquals(
                            expected(terms, choices, choices.size() + absent, casting),
                            tally.outcome(),
                            () -> terms + " " + choices + " chair " + casting);
                }
            }
        });
    }

    @Test
    void theNumberThatIsNeededIsEnoughAndOneLessIsNot() {
        for (DecisionMethod method : MAJORITIES) {
            for (int base = 1; base <= 200; base++) {
                Threshold threshold = Threshold.of(method, base);
                assertTrue(reaches(method, threshold.needed(), base), method + " of " + base);
                assertTrue(!reaches(method, threshold.needed() - 1, base), method + " of " + base);
            }
        }
    }

    @Test
    void everyConsensusAndEveryConsentIsThatOfItsRule() {
        for (int voters = 0; voters <= VOTERS; voters++) {
            VotingRoll roll = roll(voters, 1, 1);
            forEvery(DecisionMethod.CONSENSUS, voters, choices -> {
                VoteOutcome agreed = choices.contains(Choice.AGREE) ? VoteOutcome.ADOPTED : VoteOutcome.WITHOUT_EFFECT;
                VoteOutcome expected = choices.contains(Choice.BLOCK) ? VoteOutcome.REJECTED : agreed;
                assertEquals(expected, outcome(DecisionMethod.CONSENSUS, choices, roll), choices::toString);
            });
            forEvery(DecisionMethod.CONSENT, voters, choices -> {
                VoteOutcome silent = choices.isEmpty() ? VoteOutcome.WITHOUT_EFFECT : VoteOutcome.ADOPTED;
                VoteOutcome expected = choices.contains(Choice.OBJECT) ? VoteOutcome.REJECTED : silent;
                assertEquals(expected, outcome(DecisionMethod.CONSENT, choices, roll), choices::toString);
            });
        }
    }

    @Test
    void oneMoreVoteForNeverTurnsAdoptedIntoRejected() {
        forEveryMajority((terms, choices) -> {
            VotingRoll roll = roll(choices.size() + 1, 0, 0);
            for (Choice chair : new Choice[] {null, Choice.FOR, Choice.AGAINST}) {
                if (Tally.of(terms, ballots(choices), roll, chair).outcome() == VoteOutcome.ADOPTED) {
                    List<Choice> more = new ArrayList<>(choices);
                    more.add(Choice.FOR);
                    assertEquals(
                            VoteOutcome.ADOPTED,
                            Tally.of(terms, ballots(more), roll, chair).outcome());
                }
            }
        });
    }

    @Test
    void theOrderOfBallotsChangesNothing() {
        Random random = new Random(7);
        forEveryMajority((terms, choices) -> {
            List<Choice> mixed = new ArrayList<>(choices);
            Collections.shuffle(mixed, random);
            VotingRoll roll = roll(choices.size(), 1, 0);
            assertEquals(
                    Tally.of(terms, ballots(choices), roll, Choice.FOR),
                    Tally.of(terms, ballots(mixed), roll, Choice.FOR));
        });
    }

    @Test
    void handsCountAsTheBallotsThatTheyStandFor() {
        forEveryMajority((terms, choices) -> {
            Hands hands = new Hands(
                    Collections.frequency(choices, Choice.FOR),
                    Collections.frequency(choices, Choice.AGAINST),
                    Collections.frequency(choices, Choice.ABSTAIN));
            VotingRoll roll = roll(choices.size(), 1, 1);
            assertEquals(Tally.of(terms, ballots(choices), roll, Choice.FOR), Tally.of(terms, hands, roll, Choice.FOR));
        });
    }

    private static VoteOutcome expected(VotingTerms terms, List<Choice> choices, int members, Choice chair) {
        int inFavour = Collections.frequency(choices, Choice.FOR);
        int against = Collections.frequency(choices, Choice.AGAINST);
        if (inFavour == 0 && against == 0) {
            return VoteOutcome.WITHOUT_EFFECT;
        }
        if (terms.method() == DecisionMethod.SIMPLE_MAJORITY && terms.base() == VoteBase.CAST) {
            boolean castingVote = terms.tie() == TieRule.CHAIR_DECIDES && chair == Choice.FOR;
            boolean carried = inFavour > against || inFavour == against && castingVote;
            return carried ? VoteOutcome.ADOPTED : VoteOutcome.REJECTED;
        }
        int base = terms.base() == VoteBase.CAST ? inFavour + against : members;
        return reaches(terms.method(), inFavour, base) ? VoteOutcome.ADOPTED : VoteOutcome.REJECTED;
    }

    /** Compares inFavour / base with the fraction of the method, by crosswise products. */
    private static boolean reaches(DecisionMethod method, int inFavour, int base) {
        String[] fraction = (switch (method) {
                    case SIMPLE_MAJORITY -> "1/2";
                    case TWO_THIRDS -> "2/3";
                    case THREE_QUARTERS -> "3/4";
                    default -> "4/5";
                })
                .split("/");
        BigInteger has = BigInteger.valueOf(inFavour).multiply(new BigInteger(fraction[1]));
        BigInteger wants = BigInteger.valueOf(base).multiply(new BigInteger(fraction[0]));
        return method == DecisionMethod.SIMPLE_MAJORITY ? has.compareTo(wants) > 0 : has.compareTo(wants) >= 0;
    }

    private static VoteOutcome outcome(DecisionMethod method, List<Choice> choices, VotingRoll roll) {
        return Tally.of(MeetingSamples.terms(method), ballots(choices), roll, null)
                .outcome();
    }

    private static List<Ballot> ballots(List<Choice> choices) {
        return choices.stream()
                .map(each -> each == Choice.OBJECT ? Ballot.objection("Le budget manque.") : Ballot.of(each))
                .toList();
    }

    private static void forEveryMajority(BiConsumer<VotingTerms, List<Choice>> check) {
        for (DecisionMethod method : MAJORITIES) {
            for (VoteBase base : VoteBase.values()) {
                for (TieRule tie : TieRule.values()) {
                    VotingTerms terms = new VotingTerms(method, base, tie, true);
                    for (int voters = 0; voters <= VOTERS; voters++) {
                        forEvery(method, voters, choices -> check.accept(terms, choices));
                    }
                }
            }
        }
    }

    private static void forEvery(DecisionMethod method, int voters, Consumer<List<Choice>> check) {
        List<Choice> offered = List.copyOf(Choice.of(method));
        int all = (int) Math.pow(offered.size(), voters);
        for (int number = 0; number < all; number++) {
            List<Choice> choices = new ArrayList<>();
            for (int rest = number, i = 0; i < voters; i++, rest /= offered.size()) {
                choices.add(offered.get(rest % offered.size()));
            }
            check.accept(choices);
        }
    }
}
