package ca.alliances.meeting.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.alliances.meeting.ItemForm;
import ca.alliances.meeting.ItemKind;
import ca.alliances.resolution.ResolutionFact;
import ca.alliances.resolution.ResolutionFilter;
import ca.alliances.resolution.ResolutionKin;
import ca.alliances.resolution.ResolutionRow;
import ca.alliances.resolution.ResolutionView;
import ca.alliances.resolution.boundary.PassingOn;
import ca.alliances.resolution.boundary.Resolutions;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RandomReference;
import ca.alliances.shared.RuleViolation;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.SeatedTable;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What a local table passes on to the regional one, in the real container. */
@ArquillianTest
class ForwardingUseCaseIT {
    private static final String TENANT = "lan";
    private static final AtomicInteger TABLES = new AtomicInteger();

    @Inject
    private PassingOn passing;

    @Inject
    private Forwardings forwardings;

    @Inject
    private Resolutions register;

    private SeatedTable local;
    private SeatedTable regional;
    private SittingMeeting below;

    @BeforeEach
    void aLocalTableBelongsToARegionalOne() throws Exception {
        int number = TABLES.incrementAndGet();
        local = SeatedTable.in(TENANT, "FWL" + number, 3);
        regional = SeatedTable.in(TENANT, "FWR" + number, 3);
        above(regional.code());
        below = SittingMeeting.of(local).with(3);
    }

    @Test
    void whatIsPassedOnWaitsUntilTheTableAboveTakesItUp() throws Exception {
        String number = below.adopted(below.form(SittingMeeting.ITEM));
        RandomReference passed = entry(number);
        assertEquals(Optional.of(registered(regional)), below.asked(() -> passing.to(passed)));
        assertEquals(List.of(), waiting());
        passOn(passed);
        assertEquals(Optional.empty(), below.asked(() -> passing.to(passed)));
        assertEquals(List.of(number), waiting());
        SittingMeeting meeting = SittingMeeting.of(regional).with(3);
        ResolutionFact waits =
                meeting.asked(() -> forwardings.waiting(meeting.reference())).get(0);
        assertEquals(number, waits.number());
        add(meeting, passed);
        assertEquals(List.of(), meeting.asked(() -> forwardings.waiting(meeting.reference())));
        assertEquals("meeting.forwarded-there", refused(() -> add(meeting, passed)));
        assertEquals(
                number,
                meeting.live().meeting().agenda().get(2).forwarded().name().number());
        String taken = meeting.adopted(meeting.form(3));
        assertEquals(List.of(), waiting());
        ResolutionView later = view(entry(taken));
        assertEquals(number, later.entry().forwarded().number());
        assertEquals(passed.value(), kin(entry(taken)).forwarded().reference());
        assertEquals(taken, kin(passed).takenUpBy().get(0).number());
        String second = meeting.adopted(meeting.form(3));
        assertNull(view(entry(second)).entry().forwarded());
    }

    @Test
    void theItemOfAPassedOnResolutionStaysADecisionByItself() throws Exception {
        RandomReference passed = entry(below.adopted(below.form(SittingMeeting.ITEM)));
        passOn(passed);
        SittingMeeting meeting = SittingMeeting.of(regional).with(3);
        add(meeting, passed);
        for (ItemForm other : List.of(
                ItemForm.of("Transport", ItemKind.INFORMATION, 5),
                new ItemForm("Transport", ItemKind.DECISION, 5, true, null, null, null))) {
            assertEquals(
                    "meeting.item-forwarded",
                    refused(() -> meeting.run(() -> SittingMeeting.bean(Agendas.class)
                            .write(meeting.reference(), version(meeting), 3, other))));
        }
    }

    @Test
    void aResolutionIsPassedOnOnceAndOnlyToATableThatStillMeets() throws Exception {
        RandomReference one = entry(below.adopted(below.form(SittingMeeting.ITEM)));
        passOn(one);
        assertEquals("resolution.passed-on-already", refused(() -> passOn(one)));
        RandomReference two = entry(below.adopted(below.form(SittingMeeting.ITEM)));
        above(null);
        assertEquals("resolution.nothing-above", refused(() -> passOn(two)));
        assertEquals(Optional.empty(), below.asked(() -> passing.to(two)));
    }

    @Test
    void whatIsRepealedWaitsNoMoreAndIsNotPassedOn() throws Exception {
        RandomReference one = entry(below.adopted(below.form(SittingMeeting.ITEM)));
        RandomReference two = entry(below.adopted(below.form(SittingMeeting.ITEM)));
        passOn(one);
        SittingMeeting meeting = SittingMeeting.of(regional).with(3);
        add(meeting, one);
        Somebody.run(
                "update resolution set repealed_by_number = 'X-1' where tenant_id = ? and reference in (?, ?)",
                TENANT,
                one.value(),
                two.value());
        assertEquals(List.of(), waiting());
        assertEquals("meeting.forwarded-repealed", refused(() -> meeting.put(meeting.form(3))));
        assertEquals("resolution.passed-on-repealed", refused(() -> passOn(two)));
    }

    @Test
    void onlyWhoRunsItsMeetingsPassesOnWhatATableResolved() throws Exception {
        RandomReference passed = entry(below.adopted(below.form(SittingMeeting.ITEM)));
        SittingMeeting meeting = SittingMeeting.of(regional).with(3);
        for (String other : List.of(local.people().get(0), Somebody.with("FINANCE", TENANT))) {
            assertEquals(Optional.empty(), Acting.as(other, TENANT, () -> passing.to(passed)));
            assertThrows(NotFound.class, () -> Acting.as(other, TENANT, () -> passed(passed)));
        }
        String stranger = Somebody.with("COORDINATOR", "mau");
        assertThrows(NotFound.class, () -> Acting.as(stranger, "mau", () -> passed(passed)));
        assertThrows(NotFound.class, () -> Acting.as(stranger, "mau", () -> register.kin(passed)));
        assertThrows(NotFound.class, () -> Acting.as(stranger, "mau", () -> forwardings.waiting(meeting.reference())));
    }

    private Object passed(RandomReference reference) {
        passing.passOn(reference, 0);
        return null;
    }

    private void passOn(RandomReference reference) throws Exception {
        below.run(() -> passing.passOn(reference, register.existing(reference).version()));
    }

    private void add(SittingMeeting meeting, RandomReference passed) throws Exception {
        meeting.run(() -> forwardings.add(meeting.reference(), version(meeting), passed.value()));
    }

    private static long version(SittingMeeting meeting) {
        return SittingMeeting.bean(Meetings.class).existing(meeting.reference()).version();
    }

    /** What the list shows of what waits for the regional table. */
    private List<String> waiting() throws Exception {
        List<String> own = List.of(regional.code());
        List<String> listed = below
                .asked(() -> register.list(new ResolutionFilter(null, null, null, null, own, null), 0, 50))
                .rows()
                .stream()
                .map(ResolutionRow::number)
                .toList();
        assertEquals(listed.size(), below.asked(() -> passing.waiting(own)));
        return listed;
    }

    private ResolutionView view(RandomReference reference) throws Exception {
        return below.asked(() -> register.existing(reference));
    }

    private ResolutionKin kin(RandomReference reference) throws Exception {
        return below.asked(() -> register.kin(reference));
    }

    private void above(String parent) throws Exception {
        Somebody.run(
                "update concertation_table set parent_code = ? where tenant_id = ? and code = ?",
                parent,
                TENANT,
                local.code());
    }

    private static String registered(SeatedTable table) {
        return "Table " + table.code() + " (" + table.code() + ")";
    }

    private static RandomReference entry(String number) throws Exception {
        return new RandomReference(
                Somebody.one("select reference from resolution where tenant_id = ? and number = ?", TENANT, number));
    }

    private static String refused(Executable act) {
        return assertThrows(RuleViolation.class, act).key();
    }
}
