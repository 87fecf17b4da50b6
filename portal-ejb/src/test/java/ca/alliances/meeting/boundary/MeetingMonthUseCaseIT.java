package ca.alliances.meeting.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.alliances.concertation.TableCode;
import ca.alliances.meeting.ItemForm;
import ca.alliances.meeting.ItemKind;
import ca.alliances.meeting.MeetingForm;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.MeetingRow;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Quebec;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.SeatedTable;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A month of meetings, for the people of the tables and for everybody, in the real container. */
@ArquillianTest
class MeetingMonthUseCaseIT {
    private static final String HERE = "at";

    @Inject
    private Meetings meetings;

    @Inject
    private PublicMeetings open;

    @Inject
    private Clock clock;

    @Test
    void membersReadTheirOwnTableAndNobodyElseDoes() throws Exception {
        SeatedTable table = table();
        MeetingReference planned = plan(table);
        assertEquals(List.of(planned), month(table.agent(), table, 0));
        assertEquals(List.of(planned), month(table.people().get(0), table, 0));
        assertEquals(List.of(), month(table.agent(), table, 1));
        assertEquals(List.of(), month(table().people().get(0), table, 0));
        String stranger = Somebody.with("COORDINATOR", "out");
        assertThrows(NotFound.class, () -> month(stranger, table, 0));
    }

    @Test
    void everybodyReadsAMeetingOnceItsMembersWereTold() throws Exception {
        SeatedTable table = table();
        MeetingReference planned = plan(table);
        assertEquals(List.of(), everybody(table));
        convene(table, planned);
        MeetingRow shown = everybody(table).get(0);
        assertEquals("Salle du conseil", shown.place());
        assertNull(shown.link());
        assertNull(shown.title());
        Somebody.run("update concertation_table set is_public = false where code = ?", table.code());
        assertEquals(List.of(), everybody(table));
    }

    private List<MeetingReference> month(String subject, SeatedTable table, int later) throws Exception {
        return Acting.as(subject, HERE, () -> meetings.month(here().plusMonths(later), new TableCode(table.code())))
                .stream()
                .map(MeetingRow::reference)
                .toList();
    }

    private List<MeetingRow> everybody(SeatedTable table) throws Exception {
        return Acting.as(null, HERE, () -> open.month(here(), new TableCode(table.code())));
    }

    private MeetingReference plan(SeatedTable table) throws Exception {
        MeetingForm form = new MeetingForm(
                "À huis clos", begins(), begins().plusSeconds(3_600), "Salle du conseil", "https://example.org/abc");
        ItemForm item = ItemForm.of("Mot de bienvenue", ItemKind.INFORMATION, 5);
        return Acting.as(table.agent(), HERE, () -> meetings.plan(new TableCode(table.code()), form, List.of(item)));
    }

    private void convene(SeatedTable table, MeetingReference planned) throws Exception {
        Acting.as(table.agent(), HERE, () -> {
            meetings.convene(planned, meetings.existing(planned).version(), null);
            return null;
        });
    }

    private Instant begins() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(10, ChronoUnit.DAYS);
    }

    private YearMonth here() {
        return YearMonth.from(Quebec.date(begins()));
    }

    private static SeatedTable table() throws Exception {
        return SeatedTable.in(
                HERE, "K" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT), 2);
    }
}
