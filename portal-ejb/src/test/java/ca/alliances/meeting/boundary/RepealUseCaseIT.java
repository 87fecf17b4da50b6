package ca.alliances.meeting.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.alliances.meeting.Hands;
import ca.alliances.meeting.MotionForm;
import ca.alliances.resolution.ResolutionState;
import ca.alliances.resolution.boundary.Resolutions;
import ca.alliances.shared.RandomReference;
import ca.alliances.shared.RuleViolation;
import ca.alliances.usecase.SeatedTable;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What a table repeals of its own resolutions by a vote, in the real container. */
@ArquillianTest
class RepealUseCaseIT {
    private static final String TENANT = "lan";
    private static final AtomicInteger TABLES = new AtomicInteger();

    @Inject
    private Resolutions register;

    private SittingMeeting meeting;
    private String number;

    @BeforeEach
    void aTableHasResolved() throws Exception {
        meeting = sitting();
        number = adopted(meeting);
    }

    @Test
    void aTableRepealsItsOwnResolutionByAnotherOne() throws Exception {
        String later = meeting.adopted(repeal(number));
        assertEquals(
                ResolutionState.REPEALED,
                meeting.asked(() -> register.existing(entry(number))).state());
        assertEquals(
                later,
                meeting.asked(() -> register.kin(entry(number))).repealedBy().number());
        assertEquals(
                number,
                meeting.asked(() -> register.kin(entry(later))).repeals().number());
        assertEquals("resolution.repealed-already", refused(number));
    }

    @Test
    void aTableRepealsNothingOfAnotherOneAndNothingThatIsNotThere() throws Exception {
        assertEquals("resolution.unknown", refused(adopted(sitting())));
        assertEquals("resolution.unknown", refused("XY-2026-001"));
    }

    @Test
    void whatBearsADecisionOrAPlanIsNotRepealedByAVote() throws Exception {
        Somebody.run("update resolution set relied_on = true where tenant_id = ? and number = ?", TENANT, number);
        assertEquals("resolution.repeals-relied-on", refused(number));
    }

    @Test
    void whatMovedAProjectIsNotRepealedByAVote() throws Exception {
        Somebody.run(
                "update motion set effect_outcome = 'RECOMMENDED', effect_reasons = 'Un besoin' where tenant_id = ?"
                        + " and resolution_number = ?",
                TENANT,
                number);
        assertEquals("meeting.repeals-project", refused(number));
    }

    @Test
    void whatAdoptedMinutesIsNotRepealedByAVote() throws Exception {
        Somebody.run(
                "update agenda_item set kind = 'MINUTES_ADOPTION', adopts_minutes_of = ? where tenant_id = ?"
                        + " and number = 2 and meeting_id = (select id from meeting where tenant_id = ? and reference = ?)",
                meeting.reference().value(),
                TENANT,
                TENANT,
                meeting.reference().value());
        assertEquals(
                "meeting.repeals-minutes",
                assertThrows(RuleViolation.class, () -> next().put(repeal(number)))
                        .key());
    }

    @Test
    void whatIsReliedOnWhileTheVoteIsOpenKeepsItOpen() throws Exception {
        int motion = meeting.put(repeal(number));
        meeting.run(() -> SittingMeeting.bean(Voting.class).open(meeting.reference(), motion));
        Somebody.run("update resolution set relied_on = true where tenant_id = ? and number = ?", TENANT, number);
        Executable close = () -> meeting.run(
                () -> SittingMeeting.bean(Voting.class).close(meeting.reference(), motion, new Hands(3, 0, 0), null));
        assertEquals(
                "resolution.repeals-relied-on",
                assertThrows(RuleViolation.class, close).key());
        assertEquals(
                ResolutionState.STANDS,
                meeting.asked(() -> register.existing(entry(number))).state());
    }

    private SittingMeeting next() throws Exception {
        return SittingMeeting.of(meeting.table()).with(3);
    }

    private MotionForm repeal(String resolution) {
        return meeting.form(SittingMeeting.ITEM).repealing(resolution);
    }

    private String refused(String resolution) {
        return assertThrows(RuleViolation.class, () -> meeting.put(repeal(resolution)))
                .key();
    }

    private static SittingMeeting sitting() throws Exception {
        return SittingMeeting.of(SeatedTable.in(TENANT, "RPL" + TABLES.incrementAndGet(), 3))
                .with(3);
    }

    private static String adopted(SittingMeeting meeting) throws Exception {
        return meeting.adopted(meeting.form(SittingMeeting.ITEM));
    }

    private static RandomReference entry(String number) throws Exception {
        return new RandomReference(
                Somebody.one("select reference from resolution where tenant_id = ? and number = ?", TENANT, number));
    }
}
