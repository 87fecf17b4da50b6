package ca.alliances.meeting;

import static ca.alliances.meeting.MeetingSamples.arrives;
import static ca.alliances.meeting.MeetingSamples.leaves;
import static ca.alliances.meeting.MeetingSamples.minute;
import static ca.alliances.meeting.MeetingSamples.person;
import static ca.alliances.meeting.MeetingSamples.refusal;
import static ca.alliances.meeting.MeetingSamples.seat;
import static ca.alliances.meeting.MeetingSamples.substituteArrives;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.concertation.DecisionMethod;
import ca.alliances.concertation.QuorumRule;
import ca.alliances.concertation.QuorumShare;
import ca.alliances.concertation.RollEntry;
import ca.alliances.concertation.Sector;
import ca.alliances.concertation.TieRule;
import ca.alliances.concertation.VoteBase;
import ca.alliances.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is there, who counts, and what is missing, as the secretary and the chair know it. */
class PresenceTimelineTest {
    private static final List<RollEntry> ROLL = List.of(
            seat("mun", Sector.MUNICIPAL, "marie", "marc"),
            seat("com", Sector.COMMUNITY, "chantal", "marc"),
            seat("edu", Sector.EDUCATION, "edith", null),
            seat("lived", Sector.LIVED_EXPERIENCE, "luc", "lise"),
            seat("second", Sector.HOUSING, "marie", "helene"),
            seat("obs", Sector.OBSERVER, "olivier", null));
    private static final QuorumRule MAJORITY_WITH_LIVED_EXPERIENCE =
            new QuorumRule(2, QuorumShare.MAJORITY, Map.of(Sector.LIVED_EXPERIENCE, 1));

    @Test
    void whoArrivesIsThereFromThatInstantAndWhoLeavesIsGoneAtThatInstant() {
        PresenceTimeline timeline = of(arrives(5, "edu"), leaves(20, "edu"));
        assertEquals(0, present(timeline, 4));
        assertEquals(1, present(timeline, 5));
        assertEquals(1, present(timeline, 19));
        assertEquals(0, present(timeline, 20));
    }

    @Test
    void ofTheSameInstantTheEventThatWasRecordedLastHolds() {
        PresenceEvent back = new PresenceEvent(9, minute(5), "edu", false, Movement.ARRIVED, PresenceMode.PHONE);
        PresenceEvent out = new PresenceEvent(8, minute(5), "edu", false, Movement.LEFT, null);
        assertEquals(1, present(of(back, out, arrives(1, "edu")), 5));
    }

    @Test
    void whoGoesOnByTelephoneIsStillThereInTheNewMode() {
        PresenceEvent phone = new PresenceEvent(9, minute(9), "edu", false, Movement.ARRIVED, PresenceMode.PHONE);
        Presence presence = of(phone, arrives(1, "edu")).present(minute(10)).get(0);
        assertEquals(PresenceMode.PHONE, presence.mode());
        assertEquals(minute(1), presence.arrival().at());
    }

    @Test
    void aSeatCountsOnceAlsoWithItsMemberAndItsSubstitute() {
        PresenceTimeline timeline = of(substituteArrives(1, "lived"), arrives(9, "lived"));
        assertEquals(2, timeline.present(minute(9)).size());
        assertEquals(1, present(timeline, 9));
        assertEquals(person("lise"), voter(timeline, 8, "lived"));
        assertEquals(person("luc"), voter(timeline, 9, "lived"));
    }

    @Test
    void aPersonWithTwoSeatsCountsForTheOneWhereSheCameFirst() {
        PresenceTimeline timeline = of(arrives(1, "second"), arrives(2, "mun"));
        assertEquals(1, present(timeline, 2));
        assertEquals(person("marie"), voter(timeline, 2, "second"));
        assertEquals(Standing.ABSENT, standing(timeline, 2, "mun"));
    }

    @Test
    void theOtherSeatOfAPersonWithTwoIsFreeForItsSubstitute() {
        PresenceTimeline timeline = of(arrives(1, "second"), arrives(2, "mun"), substituteArrives(3, "mun"));
        assertEquals(2, present(timeline, 3));
        assertEquals(person("marc"), voter(timeline, 3, "mun"));
    }

    @Test
    void aSubstituteOfTwoSeatsCountsForOneAndForTheOtherWhenTheMemberComes() {
        PresenceTimeline timeline = of(substituteArrives(1, "mun"), substituteArrives(2, "com"), arrives(5, "mun"));
        assertEquals(1, present(timeline, 4));
        assertEquals(person("marc"), voter(timeline, 4, "mun"));
        assertEquals(2, present(timeline, 5));
        assertEquals(person("marc"), voter(timeline, 5, "com"));
    }

    @Test
    void observersAreSeenAndNeverCount() {
        PresenceTimeline timeline = of(arrives(1, "obs"));
        assertEquals("olivier", timeline.present(minute(1)).get(0).name());
        assertEquals(0, present(timeline, 1));
        assertEquals(5, state(timeline, 1).held());
    }

    @Test
    void aRecusedSeatLeavesThePresentAndTheBaseWithTheOtherSeatOfItsMember() {
        PresenceTimeline timeline = of(arrives(1, "mun"), arrives(2, "edu"), arrives(3, "lived"));
        QuorumState state = timeline.at(minute(3), MAJORITY_WITH_LIVED_EXPERIENCE, Set.of("mun"));
        assertEquals(
                new QuorumState(2, 3, 2, 2, List.of(new QuorumState.OfSector(Sector.LIVED_EXPERIENCE, 1, 1))), state);
        assertTrue(state.isMet());
        assertEquals("meeting.recused", refusal(() -> timeline.votersAt(minute(3), Set.of("mun"))
                .requireMayVote("second", person("marie"))));
    }

    @Test
    void aRecusalHoldsForItsItemFromWhenItWasRaised() {
        List<Recusal> recusals =
                List.of(new Recusal("mun", "item-4", null, null), new Recusal("com", "item-4", minute(30), null));
        assertEquals(Set.of("mun"), Recusal.seats(recusals, "item-4", minute(29)));
        assertEquals(Set.of("mun", "com"), Recusal.seats(recusals, "item-4", minute(30)));
        assertEquals(Set.of(), Recusal.seats(recusals, "item-5", minute(40)));
    }

    @Test
    void aRecusalThatWasTakenBackHeldUntilThenAndMayBeRaisedAgain() {
        List<Recusal> recusals = List.of(
                new Recusal("com", "item-4", minute(10), minute(20)), new Recusal("com", "item-4", minute(30), null));
        assertEquals(Set.of(), Recusal.seats(recusals, "item-4", minute(9)));
        assertEquals(Set.of("com"), Recusal.seats(recusals, "item-4", minute(19)));
        assertEquals(Set.of(), Recusal.seats(recusals, "item-4", minute(20)));
        assertEquals(Set.of("com"), Recusal.seats(recusals, "item-4", minute(30)));
    }

    @Test
    void whatIsMissingIsNamedBySector() {
        QuorumState state = state(of(arrives(1, "edu")), 1);
        assertFalse(state.isMet());
        assertEquals(
                List.of(new QuorumState.Missing(null, 2), new QuorumState.Missing(Sector.LIVED_EXPERIENCE, 1)),
                state.missing());
    }

    @Test
    void belowTheQuorumOnlyAConsultativeVoteOpens() {
        QuorumState few = state(of(arrives(1, "edu")), 1);
        RuleViolation refused =
                assertThrows(RuleViolation.class, () -> terms(true).requireMayOpen(few));
        assertEquals("meeting.quorum-missing", refused.key());
        assertEquals(List.<Object>of(1, 3), refused.arguments());
        terms(false).requireMayOpen(few);
        QuorumState unequal = state(of(arrives(1, "edu"), arrives(2, "com"), arrives(3, "mun")), 3);
        assertEquals("meeting.quorum-sector-missing", refusal(() -> terms(true).requireMayOpen(unequal)));
        terms(true).requireMayOpen(state(of(arrives(1, "edu"), arrives(2, "com"), arrives(3, "lived")), 3));
    }

    @Test
    void nobodyLeavesWithoutBeingThere() {
        PresenceTimeline timeline = of(arrives(5, "edu"), leaves(10, "edu"));
        timeline.requireMayRecord(leaves(7, "edu"));
        assertEquals("meeting.not-present", refusal(() -> timeline.requireMayRecord(leaves(4, "edu"))));
        assertEquals("meeting.not-present", refusal(() -> timeline.requireMayRecord(leaves(11, "edu"))));
        assertEquals("meeting.not-present", refusal(() -> of(substituteArrives(1, "mun"))
                .requireMayRecord(leaves(2, "mun"))));
    }

    @Test
    void aTimeOfAClockIsAnInstantWhileTheMeetingSits() {
        Instant begun = Instant.parse("2026-11-27T03:30:20Z");
        Instant now = begun.plus(Duration.ofHours(3));
        assertEquals(begun.plusSeconds(40), PresenceEvent.when(LocalTime.of(22, 31), begun, now));
        assertEquals(begun, PresenceEvent.when(LocalTime.of(22, 30), begun, now));
        assertEquals(begun.plusSeconds(5_980), PresenceEvent.when(LocalTime.of(0, 10), begun, now));
        for (LocalTime outside : List.of(LocalTime.of(22, 29), LocalTime.of(1, 31), LocalTime.NOON)) {
            assertEquals("meeting.presence-outside", refusal(() -> PresenceEvent.when(outside, begun, now)));
        }
    }

    @Test
    void onlyWhoIsOnTheRollIsRecorded() {
        PresenceTimeline timeline = of();
        assertEquals("meeting.seat-unknown", refusal(() -> timeline.requireMayRecord(arrives(1, "ghost"))));
        assertEquals(
                "meeting.substitute-unknown", refusal(() -> timeline.requireMayRecord(substituteArrives(1, "edu"))));
        assertEquals(
                "meeting.mode-missing",
                refusal(() -> new PresenceEvent(1, minute(1), "edu", false, Movement.ARRIVED, null)));
        assertEquals(
                List.of(), of(arrives(1, "ghost"), substituteArrives(1, "edu")).present(minute(2)));
    }

    @Test
    void onlyWhoSitsOnASeatVotesForIt() {
        VotingRoll roll = of(arrives(1, "mun"), substituteArrives(2, "mun")).votersAt(minute(3), Set.of());
        assertEquals(
                person("marie"), roll.requireMayVote("mun", person("marie")).voter());
        assertEquals("meeting.not-entitled", refusal(() -> roll.requireMayVote("mun", person("marc"))));
        assertEquals("meeting.not-entitled", refusal(() -> roll.requireMayVote("edu", person("edith"))));
        assertEquals("meeting.not-entitled", refusal(() -> roll.requireMayVote("obs", person("olivier"))));
    }

    @Test
    void afterTheCloseNoChangeOfMembersChangesAResult() {
        List<RollEntry> members = new ArrayList<>(ROLL);
        List<PresenceEvent> events = new ArrayList<>(List.of(arrives(1, "edu"), arrives(2, "com")));
        VotingRoll frozen = PresenceTimeline.of(members, events).votersAt(minute(3), Set.of());
        List<Ballot> ballots = new ArrayList<>(List.of(Ballot.of(Choice.FOR), Ballot.of(Choice.FOR)));
        VotingTerms terms = new VotingTerms(DecisionMethod.SIMPLE_MAJORITY, VoteBase.MEMBERS, TieRule.REJECTED, true);
        Tally before = Tally.of(terms, ballots, frozen, null);
        members.clear();
        events.add(leaves(2, "com"));
        assertEquals(before, Tally.of(terms, ballots, frozen, null));
        assertEquals(5, before.entitled());
    }

    private static VotingTerms terms(boolean binding) {
        return new VotingTerms(DecisionMethod.TWO_THIRDS, VoteBase.CAST, TieRule.REJECTED, binding);
    }

    private static PresenceTimeline of(PresenceEvent... events) {
        return PresenceTimeline.of(ROLL, List.of(events));
    }

    private static QuorumState state(PresenceTimeline timeline, int minute) {
        return timeline.at(minute(minute), MAJORITY_WITH_LIVED_EXPERIENCE, Set.of());
    }

    private static int present(PresenceTimeline timeline, int minute) {
        return state(timeline, minute).present();
    }

    private static Entitled entitled(PresenceTimeline timeline, int minute, String seat) {
        return timeline.votersAt(minute(minute), Set.of()).seats().stream()
                .filter(each -> each.seat().equals(seat))
                .findFirst()
                .orElseThrow();
    }

    private static Object voter(PresenceTimeline timeline, int minute, String seat) {
        return entitled(timeline, minute, seat).voter();
    }

    private static Standing standing(PresenceTimeline timeline, int minute, String seat) {
        return entitled(timeline, minute, seat).standing();
    }
}
