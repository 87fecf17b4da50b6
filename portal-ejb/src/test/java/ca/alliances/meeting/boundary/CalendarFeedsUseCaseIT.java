package ca.alliances.meeting.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.concertation.MemberReference;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.SecretToken;
import ca.alliances.shared.NotFound;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A member's private calendar: his alone to make and to take back, and whoever has the address reads it. */
@ArquillianTest
class CalendarFeedsUseCaseIT {
    private static final String HERE = "gnc";

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private CalendarReading reading;

    @Inject
    private Meetings meetings;

    private TestTable table;

    @BeforeEach
    void aTable() throws Exception {
        table = new TestTable(HERE);
    }

    @Test
    void aMemberReadsHisMeetingsAtTheAddressThatHeMade() throws Exception {
        String member = sitting();
        String other = Somebody.with("TABLE_MEMBER", HERE);
        TestTable elsewhere = new TestTable(HERE);
        elsewhere.sits("Paul", other);
        MeetingReference hers = table.convened(meetings, TestTable.at(20, 13));
        MeetingReference off = table.convened(meetings, TestTable.at(30, 13));
        table.does(() -> meetings.cancel(off, table.version(meetings, off), "Tempête"));
        MeetingReference planned = table.planned(meetings, TestTable.at(40, 13));
        MeetingReference his = elsewhere.convened(meetings, TestTable.at(20, 13));
        assertTrue(Acting.as(member, HERE, () -> feeds.since()).isEmpty());
        String token = Acting.as(member, HERE, () -> feeds.create());
        Acting.as(other, HERE, () -> feeds.create());
        String calendar = Acting.as(null, HERE, () -> reading.read(token)).replace("\r\n ", "");
        assertTrue(calendar.contains("METHOD:PUBLISH"), calendar);
        assertTrue(calendar.contains("X-WR-CALNAME:Gouvernement de la Nation crie"), calendar);
        assertTrue(calendar.contains("UID:gnc-" + hers + "@portail.example"), calendar);
        assertTrue(calendar.contains("UID:gnc-" + off + "@portail.example"), calendar);
        assertTrue(calendar.contains("STATUS:CANCELLED"), calendar);
        assertFalse(calendar.contains(planned.value()), calendar);
        assertFalse(calendar.contains(his.value()), calendar);
        assertTrue(Acting.as(member, HERE, () -> feeds.since()).isPresent());
        Somebody.run(
                "UPDATE seat_mandate SET valid_to = ? WHERE tenant_id = 'gnc' AND member_reference = (SELECT reference FROM"
                        + " table_member WHERE account_subject = ?)",
                TestTable.TODAY.minusDays(1).toString(),
                member);
        String empty = Acting.as(null, HERE, () -> reading.read(token));
        assertFalse(empty.contains("VEVENT"), empty);
    }

    @Test
    void aNewAddressAndTheEndOfItTakeTheOldOneAway() throws Exception {
        String member = Somebody.with("TABLE_MEMBER", HERE);
        MemberReference reference = table.sits("Marie", member);
        String first = Acting.as(member, HERE, () -> feeds.create());
        String second = Acting.as(member, HERE, () -> feeds.create());
        findsNothing(HERE, first);
        assertTrue(Acting.as(null, HERE, () -> reading.read(second)).startsWith("BEGIN:VCALENDAR\r\n"));
        for (int i = 0; i < 2; i++) {
            Acting.as(member, HERE, () -> {
                feeds.revoke();
                return null;
            });
        }
        findsNothing(HERE, second);
        assertTrue(Acting.as(member, HERE, () -> feeds.since()).isEmpty());
        List<String> record = Somebody.read(
                "SELECT CONCAT_WS('|', what, actor, detail) FROM audit_entry WHERE tenant_id = 'gnc' AND about = ? ORDER BY number",
                reference.value());
        assertEquals(
                List.of(
                        "meeting.calendar-made|" + member,
                        "meeting.calendar-made|" + member,
                        "meeting.calendar-revoked|" + member),
                record);
    }

    @Test
    void anUnknownAnAlteredAndAForeignAddressAreTheSameNothing() throws Exception {
        String member = sitting();
        String token = Acting.as(member, HERE, () -> feeds.create());
        findsNothing("lav", token);
        findsNothing(HERE, (token.startsWith("A") ? "B" : "A") + token.substring(1));
        findsNothing(HERE, SecretToken.random().value());
        findsNothing(HERE, "x");
        findsNothing(HERE, new SecretToken(token).hash().substring(0, 43));
    }

    @Test
    void whoSitsNowhereOrIsOfAnotherTenantMakesNone() throws Exception {
        String strangerHere = Somebody.with("TABLE_MEMBER", HERE);
        String memberElsewhere = Somebody.with("TABLE_MEMBER", "lav");
        new TestTable("lav").sits("Luc", memberElsewhere);
        String agent = Somebody.with("AGENT", HERE);
        table.sits("Agente", agent);
        for (String person : List.of(strangerHere, memberElsewhere, agent)) {
            assertThrows(NotFound.class, () -> Acting.as(person, HERE, () -> feeds.create()));
            assertThrows(NotFound.class, () -> Acting.as(person, HERE, () -> feeds.since()));
        }
    }

    private void findsNothing(String tenant, String token) {
        assertThrows(NotFound.class, () -> Acting.as(null, tenant, () -> reading.read(token)), token);
    }

    private String sitting() throws Exception {
        String subject = Somebody.with("TABLE_MEMBER", HERE);
        table.sits("Marie", subject);
        return subject;
    }
}
