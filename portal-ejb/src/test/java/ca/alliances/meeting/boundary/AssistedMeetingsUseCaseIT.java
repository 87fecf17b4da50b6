package ca.alliances.meeting.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.concertation.Announcement;
import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.boundary.Assistance;
import ca.alliances.meeting.Ballot;
import ca.alliances.meeting.Choice;
import ca.alliances.meeting.FollowUpState;
import ca.alliances.meeting.VoteWay;
import ca.alliances.shared.NotFound;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.SeatedTable;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can be done at meetings for a member who asked for help, in the real container. */
@ArquillianTest
class AssistedMeetingsUseCaseIT {
    private static final String TENANT = "slsj";
    private static final String ABROAD = "bsl";
    private static final int HELPED = 2;
    private static int tables;

    @Inject
    private AssistedMeetings assisted;

    @Inject
    private Assistance assistance;

    @Inject
    private Recusals recusals;

    @Inject
    private FollowUps followUps;

    @Inject
    private Voting voting;

    private SeatedTable table;
    private SittingMeeting meeting;

    @BeforeEach
    void aMeetingSits() throws Exception {
        table = SeatedTable.in(TENANT, "AM" + (char) ('A' + tables++), 3);
        meeting = SittingMeeting.of(table).with(3);
    }

    @Test
    void whoAssistsFindsAndDoesWhatTheMemberCanAndTheMemberReadsIt() throws Exception {
        int motion = meeting.voteOpen(VoteWay.NAMED);
        ask(HELPED, "Écrire au CISSS");
        ask(1, "Autre chose");
        begin();
        assertEquals(
                List.of(meeting.reference()),
                as(() -> assisted.next()).stream()
                        .map(each -> each.meeting().reference())
                        .toList());
        assertEquals(1, as(() -> assisted.votes()).size());
        String action = as(() -> assisted.actions()).get(0).reference();
        assertEquals(1, as(() -> assisted.actions()).size());
        assertTrue(as(() -> recusals.assists(meeting.reference())));
        meeting.run(() -> voting.castAssisted(meeting.reference(), motion, new Ballot(Choice.FOR, null, List.of())));
        meeting.run(() -> recusals.declareAssisted(meeting.reference(), 1, "Employeur"));
        meeting.run(() -> followUps.close(action, FollowUpState.DONE, "Fait"));
        assertEquals(List.of(), as(() -> assisted.actions()));
        assertEquals(
                List.of(table.seats().get(HELPED)),
                meeting.live().recusals().stream().map(each -> each.seat()).toList());
        String member = table.people().get(HELPED);
        assertEquals(
                List.of("meeting.voted", "meeting.recused", "meeting.action-closed"),
                Acting.as(member, TENANT, () -> assistance.forMe()).get(0).acts().stream()
                        .map(each -> each.what())
                        .toList());
    }

    @Test
    void whoAssistsNobodyFindsNothingAndSpeaksForNobody() throws Exception {
        assertEquals(List.of(), as(() -> assisted.next()));
        assertFalse(as(() -> recusals.assists(meeting.reference())));
        assertThrows(
                NotFound.class, () -> meeting.run(() -> recusals.declareAssisted(meeting.reference(), 1, "Employeur")));
    }

    @Test
    void whoAssistsAMemberOfAnotherTableDoesNotSpeakHere() throws Exception {
        begin();
        SittingMeeting other = SittingMeeting.of(SeatedTable.in(TENANT, "AM" + (char) ('A' + tables++), 2));
        assertFalse(as(() -> recusals.assists(other.reference())));
        assertThrows(
                NotFound.class, () -> meeting.run(() -> recusals.declareAssisted(other.reference(), 1, "Employeur")));
    }

    @Test
    void aStrangerAssistsNobodyHere() throws Exception {
        String abroad = Somebody.with("AGENT", ABROAD, "950");
        for (String stranger : List.of(table.people().get(1), abroad)) {
            assertThrows(
                    NotFound.class,
                    () -> meeting.as(stranger, () -> recusals.declareAssisted(meeting.reference(), 1, "Employeur")));
            assertThrows(NotFound.class, () -> Acting.as(stranger, TENANT, () -> assisted.next()));
        }
        assertThrows(NotFound.class, () -> Acting.as(abroad, ABROAD, () -> recusals.assists(meeting.reference())));
    }

    private void begin() throws Exception {
        MemberReference member = new MemberReference(Somebody.one(
                "select reference from table_member where account_subject = ?",
                table.people().get(HELPED)));
        meeting.run(() -> assistance.begin(member, "Sans écran", Announcement.PHONE));
    }

    private void ask(int seat, String what) throws Exception {
        meeting.run(() -> followUps.ask(
                meeting.reference(), SittingMeeting.ITEM, what, table.seats().get(seat), TestTable.TODAY.plusDays(10)));
    }

    private <T> T as(Callable<T> useCase) throws Exception {
        return Acting.as(table.agent(), TENANT, useCase);
    }
}
