package ca.alliances.meeting;

import static ca.alliances.meeting.MeetingSamples.person;
import static ca.alliances.meeting.MeetingSamples.refusal;
import static ca.alliances.meeting.MeetingSamples.roll;
import static ca.alliances.meeting.MeetingSamples.terms;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.concertation.DecisionMethod;
import ca.alliances.concertation.TieRule;
import ca.alliances.concertation.VoteBase;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a ballot may say, what the page shows of a count, and what is refused. */
class VotingTest {
    @Test
    void thePageCanSayTenOfFifteenAreNeeded() {
        VotingTerms terms = new VotingTerms(DecisionMethod.TWO_THIRDS, VoteBase.MEMBERS, TieRule.REJECTED, true);
        Tally tally = Tally.of(terms, new Hands(9, 2, 1), roll(12, 3, 1), null);
        assertEquals(new Threshold(2, 3, false, 15), tally.threshold());
        assertEquals(10, tally.threshold().needed());
        assertEquals(Map.of(Choice.FOR, 9, Choice.AGAINST, 2, Choice.ABSTAIN, 1), tally.counts());
        assertEquals(VoteOutcome.REJECTED, tally.outcome());
    }

    @Test
    void aTieSaysWhoPartedIt() {
        VotingTerms terms = new VotingTerms(DecisionMethod.SIMPLE_MAJORITY, VoteBase.CAST, TieRule.CHAIR_DECIDES, true);
        Tally parted = Tally.of(terms, new Hands(3, 3, 0), roll(6, 0, 0), Choice.FOR);
        assertTrue(parted.isTie());
        assertEquals(Choice.FOR, parted.casting());
        assertEquals(VoteOutcome.ADOPTED, parted.outcome());
        Tally left = Tally.of(terms, new Hands(3, 3, 1), roll(7, 0, 0), Choice.ABSTAIN);
        assertNull(left.casting());
        assertEquals(VoteOutcome.REJECTED, left.outcome());
    }

    @Test
    void whatIsAdoptedByAConsultativeVoteBindsNobody() {
        for (boolean binding : new boolean[] {true, false}) {
            VotingTerms terms = new VotingTerms(DecisionMethod.CONSENT, VoteBase.CAST, TieRule.REJECTED, binding);
            Tally tally = Tally.of(terms, List.of(Ballot.of(Choice.CONSENT)), roll(1, 0, 0), null);
            assertEquals(VoteOutcome.ADOPTED, tally.outcome());
            assertEquals(binding, tally.binds());
        }
    }

    @Test
    void aRecusedVotersBallotIsRefused() {
        VotingRoll roll = roll(1, 0, 1);
        assertEquals("meeting.recused", refusal(() -> roll.requireMayVote("s1", person("s1"))));
        List<Ballot> two = Collections.nCopies(2, Ballot.of(Choice.FOR));
        assertEquals(
                "meeting.ballots-too-many", refusal(() -> Tally.of(terms(DecisionMethod.TWO_THIRDS), two, roll, null)));
    }

    @Test
    void anObjectionNeedsItsReason() {
        assertEquals("meeting.objection-without-reason", refusal(() -> Ballot.of(Choice.OBJECT)));
        assertEquals("meeting.objection-without-reason", refusal(() -> Ballot.objection(" \n")));
        assertEquals("meeting.reason-too-long", refusal(() -> Ballot.objection("x".repeat(301))));
        assertEquals("Trop tôt.", Ballot.objection(" Trop tôt. ").reason());
    }

    @Test
    void aBallotSaysOnlyWhatTheMethodAsks() {
        List<Ballot> block = List.of(Ballot.of(Choice.BLOCK));
        assertEquals(
                "meeting.choice-not-offered",
                refusal(() -> Tally.of(terms(DecisionMethod.CONSENT), block, roll(1, 0, 0), null)));
        assertEquals("meeting.choice-not-offered", refusal(() -> new Ballot(Choice.FOR, null, List.of(1))));
        assertEquals(
                "meeting.choice-not-offered",
                refusal(() -> Tally.of(terms(DecisionMethod.CONSENSUS), new Hands(1, 0, 0), roll(1, 0, 0), null)));
    }

    @Test
    void aRankingNamesEachOptionOnce() {
        assertEquals("meeting.option-repeated", refusal(() -> Ballot.ranked(List.of(2, 1, 2))));
        assertEquals("meeting.option-unknown", refusal(() -> Ballot.ranked(List.of(0))));
        assertEquals("meeting.option-unknown", refusal(() -> Ballot.ranked(List.of(21))));
        assertTrue(Ballot.ranked(List.of()).ranking().isEmpty());
    }

    @Test
    void handsAreNotMoreThanThoseWhoMayVoteThere() {
        VotingTerms terms = terms(DecisionMethod.SIMPLE_MAJORITY);
        VotingRoll roll = roll(3, 4, 2);
        assertFalse(Tally.of(terms, new Hands(1, 1, 1), roll, null).binds());
        assertEquals("meeting.hands-too-many", refusal(() -> Tally.of(terms, new Hands(2, 1, 1), roll, null)));
        assertEquals(
                "meeting.hands-too-many",
                refusal(() -> Tally.of(terms, new Hands(Integer.MAX_VALUE, Integer.MAX_VALUE, 3), roll, null)));
        assertEquals("meeting.hands-negative", refusal(() -> new Hands(1, -1, 0)));
    }
}
