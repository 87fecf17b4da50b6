package ca.alliances.meeting.boundary;

import static ca.alliances.meeting.boundary.SittingMeeting.bean;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.concertation.DecisionMethod;
import ca.alliances.meeting.Ballot;
import ca.alliances.meeting.Choice;
import ca.alliances.meeting.Hands;
import ca.alliances.meeting.MotionForm;
import ca.alliances.meeting.MotionState;
import ca.alliances.meeting.MotionView;
import ca.alliances.meeting.Standing;
import ca.alliances.meeting.VoteOutcome;
import ca.alliances.meeting.VoteWay;
import ca.alliances.meeting.VotingTerms;
import ca.alliances.meeting.WordOfVote;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.SeatedTable;
import ca.alliances.usecase.Somebody;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Votes of a table, from the motion to the register. */
@ArquillianTest
class VotingUseCaseIT {
    private static final String TENANT = "lan";
    private static final AtomicInteger TABLES = new AtomicInteger();

    @Test
    void whatAMajorityIsForBecomesAResolutionOfTheTable() throws Exception {
        SittingMeeting meeting = sitting(5, 3);
        int motion = meeting.voteOpen(VoteWay.NAMED);
        meeting.cast(0, motion, Ballot.of(Choice.FOR));
        meeting.cast(1, motion, Ballot.of(Choice.FOR));
        meeting.cast(2, motion, Ballot.of(Choice.AGAINST));
        close(meeting, motion);
        MotionView closed = meeting.motion(motion);
        assertEquals(VoteOutcome.ADOPTED, closed.count().orElseThrow().outcome());
        assertTrue(closed.resolution().matches(meeting.table().code() + "-20\\d\\d-001"), closed.resolution());
        assertEquals(
                "1",
                Somebody.one(
                        "select count(*) from resolution where tenant_id = ? and number = ? and meeting_reference = ?",
                        TENANT,
                        closed.resolution(),
                        meeting.reference().value()));
    }

    @Test
    void aBindingVoteDoesNotOpenBelowTheQuorumAndAConsultativeOneDoes() throws Exception {
        SittingMeeting meeting = sitting(5, 2);
        int binding = meeting.put(VoteWay.NAMED, true);
        assertEquals(
                "meeting.quorum-missing",
                refused(() -> meeting.run(() -> bean(Voting.class).open(meeting.reference(), binding))));
        int consultative = meeting.voteOpen(VoteWay.NAMED, false);
        meeting.cast(0, consultative, Ballot.of(Choice.FOR));
        close(meeting, consultative);
        assertNull(meeting.motion(consultative).resolution());
    }

    @Test
    void aVoteThatLosesItsQuorumHasNoEffect() throws Exception {
        SittingMeeting meeting = sitting(5, 3);
        int motion = meeting.voteOpen(VoteWay.NAMED);
        meeting.cast(0, motion, Ballot.of(Choice.FOR));
        meeting.run(() -> bean(Attendance.class)
                .leave(meeting.reference(), meeting.table().seats().get(2), false, null));
        close(meeting, motion);
        MotionView closed = meeting.motion(motion);
        assertEquals(VoteOutcome.WITHOUT_EFFECT, closed.count().orElseThrow().outcome());
        assertFalse(closed.count().orElseThrow().quorum().isMet());
        assertNull(closed.resolution());
    }

    @Test
    void nobodyVotesTwiceNorAfterTheClose() throws Exception {
        SittingMeeting meeting = sitting(3, 3);
        int motion = meeting.voteOpen(VoteWay.SECRET);
        meeting.cast(0, motion, Ballot.of(Choice.FOR));
        assertEquals("meeting.voted-already", refused(() -> meeting.cast(0, motion, Ballot.of(Choice.AGAINST))));
        close(meeting, motion);
        assertEquals("meeting.vote-not-open", refused(() -> meeting.cast(1, motion, Ballot.of(Choice.FOR))));
    }

    @Test
    void whoIsNotThereDoesNotVote() throws Exception {
        SittingMeeting meeting = sitting(3, 2);
        int motion = meeting.voteOpen(VoteWay.NAMED);
        assertEquals("meeting.not-entitled", refused(() -> meeting.cast(2, motion, Ballot.of(Choice.FOR))));
    }

    @Test
    void whoKeepsAwayLeavesTheQuorumAndTheVoteOfThatItemOnly() throws Exception {
        SittingMeeting meeting = sitting(5, 4);
        meeting.as(meeting.table().people().get(2), () -> bean(Recusals.class)
                .declare(meeting.reference(), SittingMeeting.ITEM, "Employeur"));
        meeting.run(() -> bean(Attendance.class).takeUp(meeting.reference(), SittingMeeting.ITEM));
        assertEquals(3, meeting.live().quorum().orElseThrow().present());
        assertEquals(4, meeting.live().quorum().orElseThrow().held());
        int motion = meeting.voteOpen(VoteWay.NAMED);
        assertEquals("meeting.recused", refused(() -> meeting.cast(2, motion, Ballot.of(Choice.FOR))));
        close(meeting, motion);
        assertEquals(
                1,
                meeting.motion(motion).voters().stream()
                        .filter(each -> each.standing() == Standing.RECUSED)
                        .count());
        meeting.run(() -> bean(Attendance.class).takeUp(meeting.reference(), 1));
        assertEquals(4, meeting.live().quorum().orElseThrow().present());
    }

    @Test
    void nobodyKeepsAwayOnceBallotsAreCast() throws Exception {
        SittingMeeting meeting = sitting(3, 3);
        meeting.voteOpen(VoteWay.SECRET);
        assertEquals(
                "meeting.vote-open",
                refused(() -> meeting.run(() -> bean(Recusals.class)
                        .raise(
                                meeting.reference(),
                                SittingMeeting.ITEM,
                                meeting.table().seats().get(1),
                                "Famille"))));
    }

    @Test
    void handsAreCountedAmongThoseWhoAreThere() throws Exception {
        SittingMeeting meeting = sitting(5, 3);
        int motion = meeting.voteOpen(VoteWay.HANDS);
        assertEquals("meeting.hands-missing", refused(() -> close(meeting, motion)));
        assertEquals(
                "meeting.hands-too-many",
                refused(() -> meeting.run(
                        () -> bean(Voting.class).close(meeting.reference(), motion, new Hands(3, 1, 0), null))));
        assertEquals(MotionState.OPEN, meeting.motion(motion).state());
        meeting.run(() -> bean(Voting.class).close(meeting.reference(), motion, new Hands(2, 1, 0), null));
        assertEquals(
                VoteOutcome.ADOPTED,
                meeting.motion(motion).count().orElseThrow().outcome());
    }

    @Test
    void aVoteOverTheTelephoneIsToldToItsVoter() throws Exception {
        SittingMeeting meeting = sitting(3, 3);
        int motion = meeting.voteOpen(VoteWay.NAMED);
        String seat = meeting.table().seats().get(1);
        assertEquals(
                "meeting.reason-missing",
                refused(() -> meeting.run(() -> bean(Voting.class)
                        .castByPhone(meeting.reference(), motion, seat, Ballot.of(Choice.FOR), " "))));
        meeting.run(() -> bean(Voting.class)
                .castByPhone(meeting.reference(), motion, seat, Ballot.of(Choice.FOR), "Panne de réseau"));
        assertEquals(
                "1",
                Somebody.one(
                        "select count(*) from outbox_message where tenant_id = ? and kind = 'VOTE_BY_PHONE_RECORDED'"
                                + " and recipient = ?",
                        TENANT,
                        meeting.table().people().get(1) + "@example.org"));
        assertEquals("meeting.voted-already", refused(() -> meeting.cast(1, motion, Ballot.of(Choice.AGAINST))));
    }

    @Test
    void whoHasNoMailStaysOnTheSecretarysListUntilHeIsTold() throws Exception {
        SittingMeeting meeting = sitting(3, 3);
        int motion = meeting.voteOpen(VoteWay.NAMED);
        String seat = meeting.table().seats().get(1);
        Somebody.run(
                "update table_member set way = 'PHONE', phone = '418 555-0142' where tenant_id = ? and account_subject = ?",
                TENANT,
                meeting.table().people().get(1));
        meeting.run(() -> bean(Voting.class)
                .castByPhone(meeting.reference(), motion, seat, Ballot.of(Choice.AGAINST), "Panne de réseau"));
        close(meeting, motion);
        WordOfVote word = toTell(meeting).get(0);
        assertEquals("Membre 2", word.to().name());
        assertEquals(Choice.AGAINST, word.ballot().choice());
        assertEquals("Panne de réseau", word.reason());
        String member = meeting.table().people().get(1);
        assertThrows(
                NotFound.class,
                () -> meeting.as(member, () -> bean(PhoneVotes.class).told(meeting.reference(), motion, seat)));
        meeting.run(() -> bean(PhoneVotes.class).told(meeting.reference(), motion, seat));
        assertEquals(List.of(), toTell(meeting));
        assertEquals(
                "meeting.told-already",
                refused(() -> meeting.run(() -> bean(PhoneVotes.class).told(meeting.reference(), motion, seat))));
    }

    @Test
    void prioritiesCanBePutInOrderOverTheTelephone() throws Exception {
        SittingMeeting meeting = sitting(3, 3);
        MotionForm plain = meeting.form(SittingMeeting.ITEM);
        VotingTerms ranked = new VotingTerms(
                DecisionMethod.RANKED_CHOICE,
                plain.terms().base(),
                plain.terms().tie(),
                true);
        int motion = meeting.put(new MotionForm(
                plain.items(),
                plain.text(),
                plain.mover(),
                null,
                ranked,
                VoteWay.NAMED,
                List.of("Transport", "Logement"),
                null));
        meeting.run(() -> bean(Voting.class).open(meeting.reference(), motion));
        meeting.run(() -> bean(Voting.class)
                .castByPhone(
                        meeting.reference(),
                        motion,
                        meeting.table().seats().get(1),
                        Ballot.ranked(List.of(2, 1)),
                        "Panne"));
        close(meeting, motion);
        assertEquals(
                List.of(2, 1),
                meeting.motion(motion)
                        .count()
                        .orElseThrow()
                        .runoff()
                        .orElseThrow()
                        .order());
        assertEquals(
                "1",
                Somebody.one(
                        "select count(*) from outbox_message where tenant_id = ? and kind = 'VOTE_BY_PHONE_RECORDED'"
                                + " and recipient = ? and text_body like '%1. Logement%2. Transport%'",
                        TENANT, meeting.table().people().get(1) + "@example.org"));
    }

    @Test
    void aVoteWaitsForWhoHasNotVotedAndKeepsNotAway() throws Exception {
        SittingMeeting meeting = sitting(4, 4);
        meeting.as(meeting.table().people().get(2), () -> bean(Recusals.class)
                .declare(meeting.reference(), SittingMeeting.ITEM, "Employeur"));
        int motion = meeting.voteOpen(VoteWay.SECRET);
        meeting.cast(0, motion, Ballot.of(Choice.FOR));
        assertEquals(List.of(0, 1, 0, 1), waiting(meeting));
        meeting.cast(1, motion, Ballot.of(Choice.FOR));
        assertEquals(List.of(0, 0, 0, 1), waiting(meeting));
        close(meeting, motion);
        assertEquals(List.of(0, 0, 0, 0), waiting(meeting));
    }

    private static List<Integer> waiting(SittingMeeting meeting) throws Exception {
        List<Integer> votes = new ArrayList<>();
        for (String member : meeting.table().people()) {
            votes.add(Acting.as(
                    member, TENANT, () -> bean(MyMeetings.class).votes().size()));
        }
        return votes;
    }

    @Test
    void whatIsPutAndWithdrawnIsOnRecord() throws Exception {
        SittingMeeting meeting = sitting(3, 3);
        int motion = meeting.put(meeting.form(SittingMeeting.ITEM));
        meeting.run(() -> bean(Voting.class).withdraw(meeting.reference(), motion));
        assertEquals(
                "2",
                Somebody.one(
                        "select count(*) from audit_entry where tenant_id = ? and what in ('meeting.motion-put',"
                                + " 'meeting.motion-withdrawn') and about = ?",
                        TENANT,
                        meeting.reference() + "/" + motion));
    }

    private static List<WordOfVote> toTell(SittingMeeting meeting) throws Exception {
        return meeting.asked(() -> bean(PhoneVotes.class).toTell(meeting.reference()));
    }

    @Test
    void aSecretBallotIsNotGivenOverTheTelephone() throws Exception {
        SittingMeeting meeting = sitting(3, 3);
        int motion = meeting.voteOpen(VoteWay.SECRET);
        assertEquals(
                "meeting.phone-named",
                refused(() -> meeting.run(() -> bean(Voting.class)
                        .castByPhone(
                                meeting.reference(),
                                motion,
                                meeting.table().seats().get(1),
                                Ballot.of(Choice.FOR),
                                "Panne"))));
    }

    @Test
    void ofAHundredWhoVoteAtOnceNoVoteIsLostAndNoneCountsTwice() throws Exception {
        SittingMeeting meeting = sitting(100, 100);
        int motion = meeting.voteOpen(VoteWay.SECRET);
        ExecutorService crowd = Executors.newFixedThreadPool(50);
        List<Future<?>> votes = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            int seat = i;
            Ballot ballot = Ballot.of(i < 60 ? Choice.FOR : Choice.AGAINST);
            for (int click = 0; click < 2; click++) {
                votes.add(crowd.submit(() -> {
                    meeting.cast(seat, motion, ballot);
                    return null;
                }));
            }
        }
        int second = 0;
        for (Future<?> vote : votes) {
            try {
                vote.get();
            } catch (java.util.concurrent.ExecutionException refused) {
                assertEquals("meeting.voted-already", ((RuleViolation) refused.getCause()).key());
                second++;
            }
        }
        crowd.shutdown();
        assertEquals(100, second);
        close(meeting, motion);
        assertEquals(
                60,
                meeting.motion(motion)
                        .count()
                        .orElseThrow()
                        .tally()
                        .orElseThrow()
                        .counts()
                        .get(Choice.FOR));
        assertEquals(
                40,
                meeting.motion(motion)
                        .count()
                        .orElseThrow()
                        .tally()
                        .orElseThrow()
                        .counts()
                        .get(Choice.AGAINST));
    }

    @Test
    void whatHappensAtTheTableAfterwardsChangesNoResult() throws Exception {
        SittingMeeting meeting = sitting(5, 3);
        int motion = meeting.voteOpen(VoteWay.NAMED);
        meeting.cast(0, motion, Ballot.of(Choice.FOR));
        close(meeting, motion);
        MotionView before = meeting.motion(motion);
        meeting.run(() -> bean(Attendance.class)
                .leave(meeting.reference(), meeting.table().seats().get(0), false, null));
        Somebody.run(
                "update seat_mandate set valid_to = '2020-04-01' where tenant_id = ? and seat_id in (select id from seat"
                        + " where tenant_id = ? and table_code = ?)",
                TENANT,
                TENANT,
                meeting.table().code());
        assertEquals(before, meeting.motion(motion));
    }

    @Test
    void theMeetingOfAnotherTenantDoesNotExist() throws Exception {
        SittingMeeting meeting = sitting(3, 3);
        int motion = meeting.voteOpen(VoteWay.NAMED);
        String stranger = Somebody.with("COORDINATOR", "mau");
        assertThrows(
                NotFound.class,
                () -> Acting.as(stranger, "mau", () -> bean(LiveMeetings.class).at(meeting.reference())));
        assertThrows(
                NotFound.class,
                () -> Acting.as(stranger, TENANT, () -> bean(LiveMeetings.class).at(meeting.reference())));
        String member = Somebody.with("TABLE_MEMBER", TENANT);
        assertThrows(
                NotFound.class,
                () -> meeting.as(
                        member, () -> bean(Voting.class).cast(meeting.reference(), motion, Ballot.of(Choice.FOR))));
    }

    private static SittingMeeting sitting(int seats, int present) throws Exception {
        String code = "VT" + TABLES.incrementAndGet();
        return SittingMeeting.of(SeatedTable.in(TENANT, code, seats)).with(present);
    }

    private static void close(SittingMeeting meeting, int motion) throws Exception {
        meeting.run(() -> bean(Voting.class).close(meeting.reference(), motion, null, null));
    }

    private static String refused(Executable act) {
        return assertThrows(RuleViolation.class, act).key();
    }
}
