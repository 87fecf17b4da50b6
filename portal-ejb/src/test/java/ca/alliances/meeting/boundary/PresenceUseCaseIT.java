package ca.alliances.meeting.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.alliances.concertation.DecisionMethod;
import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.TieRule;
import ca.alliances.concertation.VoteBase;
import ca.alliances.meeting.Hands;
import ca.alliances.meeting.LiveView;
import ca.alliances.meeting.LiveView.MovementView;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.MotionForm;
import ca.alliances.meeting.PresenceMode;
import ca.alliances.meeting.SeatView;
import ca.alliances.meeting.VoteWay;
import ca.alliances.meeting.VotingTerms;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Quebec;
import ca.alliances.shared.RuleViolation;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who comes, goes, and goes on otherwise while a meeting sits, also when that is written down later. */
@ArquillianTest
class PresenceUseCaseIT {
    private static final String HERE = "at";

    @Inject
    private Meetings meetings;

    @Inject
    private Attendance attendance;

    @Inject
    private Voting voting;

    @Inject
    private LiveMeetings live;

    private TestTable table;
    private MeetingReference meeting;
    private String seat;

    @BeforeEach
    void aMeetingThatBeganAnHourAgo() throws Exception {
        table = new TestTable(HERE);
        MemberReference marie = table.member("Marie", null);
        table.seat(marie, table.member("Luc", null));
        meeting = table.convened(meetings, TestTable.soon(60));
        table.does(() -> attendance.begin(meeting, table.version(meetings, meeting)));
        Somebody.run(
                "UPDATE meeting SET begun_at = begun_at - INTERVAL 1 HOUR WHERE tenant_id = 'at' AND reference = ?",
                meeting.value());
        seat = seen().seats().get(0).entry().seat();
    }

    @Test
    void whoIsThereGoesOnOtherwise() throws Exception {
        arrives(false, PresenceMode.IN_PERSON, null);
        arrives(false, PresenceMode.REMOTE, null);
        assertEquals(Optional.of(PresenceMode.REMOTE), seen().seats().get(0).member());
        table.does(() -> attendance.leave(meeting, seat, false, null));
        arrives(true, PresenceMode.PHONE, null);
        SeatView view = seen().seats().get(0);
        assertEquals(Optional.of(PresenceMode.PHONE), view.substitute());
        assertEquals(true, view.may(true, PresenceMode.REMOTE));
        assertEquals(false, view.may(true, PresenceMode.PHONE));
        assertEquals(false, view.may(false, PresenceMode.REMOTE));
    }

    @Test
    void whatWasForgottenIsWrittenAtItsTimeAndAllOfItIsOnRecord() throws Exception {
        LocalTime cameAt = ago(40);
        arrives(false, PresenceMode.IN_PERSON, cameAt);
        table.does(() -> attendance.leave(meeting, seat, false, ago(20)));
        assertEquals(0, seen().present());
        List<MovementView> movements = seen().movements();
        assertEquals(cameAt, time(movements.get(1).event().at()));
        assertEquals("meeting.not-present", refused(() -> attendance.leave(meeting, seat, false, ago(50))));
        for (LocalTime outside : List.of(ago(70), ago(-10))) {
            assertEquals("meeting.presence-outside", refused(() -> attendance.leave(meeting, seat, false, outside)));
        }
        table.does(() -> attendance.strike(meeting, 2));
        assertEquals(1, seen().present());
        assertEquals(
                List.of("meeting.presence-recorded|1", "meeting.presence-recorded|2", "meeting.presence-struck|2"),
                Somebody.read(
                        "SELECT CONCAT_WS('|', what, detail) FROM audit_entry WHERE tenant_id = 'at' AND about = ? AND what"
                                + " LIKE 'meeting.presence%' ORDER BY number",
                        meeting.value()));
        String stranger = Somebody.with("COORDINATOR", "lav");
        assertThrows(
                NotFound.class,
                () -> Acting.as(stranger, "lav", () -> {
                    attendance.strike(meeting, 1);
                    return null;
                }));
    }

    @Test
    void whoWasThereForAVoteStaysAsItWasCounted() throws Exception {
        arrives(false, PresenceMode.IN_PERSON, ago(40));
        VotingTerms terms = new VotingTerms(DecisionMethod.SIMPLE_MAJORITY, VoteBase.CAST, TieRule.REJECTED, true);
        MotionForm form =
                new MotionForm(List.of(2), "Que la table écrive", seat, null, terms, VoteWay.HANDS, List.of(), null);
        table.does(() -> {
            int motion = voting.put(meeting, form);
            voting.open(meeting, motion);
            voting.close(meeting, motion, new Hands(1, 0, 0), null);
        });
        assertEquals("meeting.presence-voted", refused(() -> attendance.leave(meeting, seat, false, ago(20))));
        assertEquals("meeting.presence-voted", refused(() -> attendance.strike(meeting, 1)));
        table.does(() -> attendance.leave(meeting, seat, false, null));
    }

    private void arrives(boolean substitute, PresenceMode mode, LocalTime at) throws Exception {
        table.does(() -> attendance.arrive(meeting, seat, substitute, mode, at));
    }

    private LiveView seen() throws Exception {
        return Acting.as(table.secretary, HERE, () -> live.at(meeting));
    }

    private String refused(TestTable.Deed deed) {
        return assertThrows(RuleViolation.class, () -> table.does(deed)).key();
    }

    private static LocalTime ago(int minutes) {
        return time(Instant.now().minus(minutes, ChronoUnit.MINUTES)).truncatedTo(ChronoUnit.MINUTES);
    }

    private static LocalTime time(Instant instant) {
        return LocalTime.ofInstant(instant, Quebec.ZONE);
    }
}
