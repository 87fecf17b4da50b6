package ca.alliances.meeting.boundary;

import static ca.alliances.meeting.boundary.SittingMeeting.bean;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.meeting.Ballot;
import ca.alliances.meeting.Choice;
import ca.alliances.meeting.VoteOutcome;
import ca.alliances.meeting.VoteWay;
import ca.alliances.usecase.SeatedTable;
import ca.alliances.usecase.Somebody;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What whoever reads the whole database learns of a secret vote. */
@ArquillianTest
class SecretBallotUseCaseIT {
    private static final String TENANT = "lan";
    private static final int ELECTIONS = 60;

    @Test
    void nobodyReadsABallotBeforeTheCloseNorAnyRowOfItAfterwards() throws Exception {
        SittingMeeting meeting =
                SittingMeeting.of(SeatedTable.in(TENANT, "SBA", 3)).with(3);
        int motion = meeting.voteOpen(VoteWay.SECRET);
        int before = box(meeting).length();
        meeting.cast(0, motion, Ballot.of(Choice.FOR));
        String one = box(meeting);
        meeting.cast(1, motion, Ballot.of(Choice.AGAINST));
        String two = box(meeting);
        assertEquals(0, before);
        assertEquals(2 * one.length(), two.length());
        // What is sealed is not the same twice, so that a ballot of one's own does not tell what another one says.
        meeting.cast(2, motion, Ballot.of(Choice.FOR));
        int ballot = one.length();
        String three = box(meeting);
        assertEquals(
                3,
                three.replaceAll("(.{" + ballot + "})", "$1\n")
                        .lines()
                        .distinct()
                        .count());
        meeting.run(() -> bean(Voting.class).close(meeting.reference(), motion, null, null));
        assertEquals("", box(meeting));
    }

    @Test
    void theRecordSaysNothingOfWhoVotedWhen() throws Exception {
        SittingMeeting meeting =
                SittingMeeting.of(SeatedTable.in(TENANT, "SBB", 3)).with(3);
        int motion = meeting.voteOpen(VoteWay.SECRET);
        String entries = entries();
        meeting.cast(0, motion, Ballot.of(Choice.FOR));
        assertEquals(entries, entries());
        List<String> times = Somebody.read(
                "select column_name from information_schema.columns where table_schema = database() and table_name in"
                        + " ('motion_voter', 'secret_box') and data_type in ('datetime', 'timestamp', 'date', 'time')");
        assertEquals(List.of(), times);
    }

    /** Of three ballots, each another one, somebody guesses by their order, and by that of the voters, whose is whose. */
    @Test
    void noOrderTellsWhoseABallotIs() throws Exception {
        SittingMeeting meeting =
                SittingMeeting.of(SeatedTable.in(TENANT, "SBC", 3)).with(3);
        int right = 0;
        for (int i = 0; i < ELECTIONS; i++) {
            int motion = meeting.voteOpen(VoteWay.SECRET);
            meeting.cast(0, motion, Ballot.of(Choice.FOR));
            meeting.cast(1, motion, Ballot.of(Choice.AGAINST));
            meeting.cast(2, motion, Ballot.of(Choice.ABSTAIN));
            meeting.run(() -> bean(Voting.class).close(meeting.reference(), motion, null, null));
            String opened = Somebody.one(
                    "select m.opened_ballots from motion m join meeting g on g.tenant_id = m.tenant_id and g.id ="
                            + " m.meeting_id where m.tenant_id = ? and g.reference = ? and m.number = ?",
                    TENANT,
                    meeting.reference().value(),
                    String.valueOf(motion));
            right += opened.startsWith("FOR") ? 1 : 0;
        }
        // By chance it is a third of them; less than five or more than forty would be so once in a million runs.
        assertTrue(right >= 5 && right <= 40, right + " of " + ELECTIONS);
    }

    @Test
    void whoVotedInSecretIsNotSaidToHaveVotedSoOrSo() throws Exception {
        SittingMeeting meeting =
                SittingMeeting.of(SeatedTable.in(TENANT, "SBD", 3)).with(3);
        int motion = meeting.voteOpen(VoteWay.SECRET);
        meeting.cast(0, motion, Ballot.of(Choice.FOR));
        meeting.run(() -> bean(Voting.class).close(meeting.reference(), motion, null, null));
        assertTrue(meeting.motion(motion).voters().stream().allMatch(voter -> voter.ballot() == null));
        assertFalse(meeting.motion(motion).count().isEmpty());
    }

    @Test
    void aBoxOfTwoBallotsIsNotOpened() throws Exception {
        SittingMeeting meeting =
                SittingMeeting.of(SeatedTable.in(TENANT, "SBE", 3)).with(3);
        int motion = meeting.voteOpen(VoteWay.SECRET);
        meeting.cast(0, motion, Ballot.of(Choice.FOR));
        meeting.cast(1, motion, Ballot.of(Choice.FOR));
        meeting.run(() -> bean(Voting.class).close(meeting.reference(), motion, null, null));
        assertEquals("", box(meeting));
        assertEquals(
                VoteOutcome.WITHOUT_EFFECT,
                meeting.motion(motion).count().orElseThrow().outcome());
    }

    private static String box(SittingMeeting meeting) throws Exception {
        return Somebody.one(
                "select hex(b.content) from secret_box b join motion m on m.tenant_id = b.tenant_id and m.id = b.motion_id"
                        + " join meeting g on g.tenant_id = m.tenant_id and g.id = m.meeting_id where b.tenant_id = ? and"
                        + " g.reference = ?",
                TENANT,
                meeting.reference().value());
    }

    private static String entries() throws Exception {
        return Somebody.one("select count(*) from audit_entry where tenant_id = ?", TENANT);
    }
}
