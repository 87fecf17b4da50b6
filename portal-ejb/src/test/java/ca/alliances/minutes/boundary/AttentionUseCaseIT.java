package ca.alliances.minutes.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.alliances.meeting.MeetingReference;
import ca.alliances.minutes.Attention;
import ca.alliances.minutes.Attention.Need;
import ca.alliances.shared.Excerpt;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Quebec;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What wants a look at a table, in the real container. */
@ArquillianTest
class AttentionUseCaseIT {
    private static final String HERE = MinutedTable.HERE;

    @Inject
    private TableAttention attention;

    @Inject
    private Clock clock;

    @Test
    void eachSeatThatWillBeIsOrWasLeftIsToldByWhatIsMostPressing() throws Exception {
        MinutedTable table = MinutedTable.one();
        String vacant = UUID.randomUUID().toString();
        Somebody.run(
                "insert into seat (tenant_id, id, version, reference, table_code, number, sector, valid_from) values"
                        + " (?, next value for entity_seq, 0, ?, ?, '9', 'YOUTH', '2020-04-01')",
                HERE,
                vacant,
                table.seated().code());
        endsIn(table, 0, 5);
        endsIn(table, 1, -1);
        endsIn(table, 2, 20);
        endsIn(table, 3, 60);
        List<Attention> told = of(table, table.seated().agent());
        assertEquals(
                List.of(Need.ENDS_7, Need.ENDED, Need.NOT_MET, Need.VACANT, Need.ENDS_30, Need.ENDS_60),
                told.stream().map(Attention::need).toList());
        assertEquals(table.seated().seats().get(1), told.get(1).subject());
        assertEquals(1L, told.get(1).days());
        assertNull(told.get(2).day());
        assertEquals(vacant, told.get(3).subject());
    }

    @Test
    void aSeatThatSomebodyTakesNextIsNotTold() throws Exception {
        MinutedTable table = MinutedTable.one();
        endsIn(table, 0, 5);
        Somebody.run(
                "insert into seat_mandate (tenant_id, id, version, reference, seat_id, member_reference, valid_from,"
                        + " designated_by, designation, office, recorded_by, recorded_at) select m.tenant_id, next value"
                        + " for entity_seq, 0, uuid(), m.seat_id, m.member_reference, ?, 'CDC', 'DELEGATED', 'MEMBER',"
                        + " 'test', now() from seat_mandate m join seat s on s.tenant_id = m.tenant_id and s.id = m.seat_id"
                        + " where s.reference = ?",
                today().plusDays(6).toString(),
                table.seated().seats().get(0));
        assertEquals(
                List.of(Need.NOT_MET),
                of(table, table.seated().agent()).stream().map(Attention::need).toList());
    }

    @Test
    void aMeetingEndsTheSilenceAndLeavesMinutesUntilTheyAreAdopted() throws Exception {
        MinutedTable table = MinutedTable.one();
        MeetingReference held = table.hold();
        Attention only = of(table, table.seated().agent()).get(0);
        assertEquals(Need.MINUTES, only.need());
        assertEquals(held.value(), only.subject());
        assertEquals(today(), only.day());
        Somebody.run("update meeting set begun_at = begun_at - interval 130 day where reference = ?", held.value());
        assertEquals(
                List.of(Need.NOT_MET, Need.MINUTES),
                of(table, table.seated().agent()).stream().map(Attention::need).toList());
    }

    @Test
    void pagesFollowEachOtherThroughAllKindsAndTheCountsAgree() throws Exception {
        MinutedTable table = MinutedTable.one();
        endsIn(table, 0, 5);
        String coordinator = Somebody.with("COORDINATOR", HERE);
        List<Attention> file = new ArrayList<>();
        Acting.as(coordinator, HERE, () -> {
            attention.export(null, file::add);
            return null;
        });
        List<Attention> pages = new ArrayList<>();
        for (int first = 0; first < file.size(); first += 2) {
            int from = first;
            Excerpt<Attention> page = Acting.as(coordinator, HERE, () -> attention.page(null, from, 2));
            assertEquals(file.size(), page.total());
            pages.addAll(page.rows());
        }
        assertEquals(named(file), named(pages));
        long counted = Acting.as(coordinator, HERE, () -> attention.counts()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        assertEquals(file.size(), counted);
    }

    @Test
    void othersAreToldNothing() throws Exception {
        MinutedTable table = MinutedTable.one();
        assertEquals(List.of(), of(table, Somebody.with("AGENT", HERE, "960")));
        String stranger = Somebody.with("COORDINATOR", "out");
        assertThrows(NotFound.class, () -> Acting.as(stranger, HERE, () -> attention.page(null, 0, 10)));
        String member = table.seated().people().get(0);
        assertThrows(NotFound.class, () -> Acting.as(member, HERE, () -> attention.counts()));
    }

    private static List<String> named(List<Attention> all) {
        return all.stream()
                .map(each -> each.need() + " " + each.table() + " " + each.subject())
                .toList();
    }

    private void endsIn(MinutedTable table, int seat, int days) throws Exception {
        Somebody.run(
                "update seat_mandate m join seat s on s.tenant_id = m.tenant_id and s.id = m.seat_id set m.valid_to = ?"
                        + " where s.reference = ?",
                today().plusDays(days).toString(),
                table.seated().seats().get(seat));
    }

    private LocalDate today() {
        return Quebec.date(clock.instant());
    }

    private List<Attention> of(MinutedTable table, String subject) throws Exception {
        List<Attention> all = new ArrayList<>();
        Acting.as(subject, HERE, () -> {
            attention.export(null, all::add);
            return null;
        });
        return all.stream()
                .filter(each -> each.table().value().equals(table.seated().code()))
                .toList();
    }
}
