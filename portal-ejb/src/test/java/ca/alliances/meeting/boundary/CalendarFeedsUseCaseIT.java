package ca.alliances.meeting.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.concertation.MemberReference;
import ca.alliances.meeting.CalendarEvent;
import ca.alliances.meeting.CalendarEvent.Party;
import ca.alliances.meeting.SecretToken;
import ca.alliances.notification.CalendarMethod;
import ca.alliances.shared.NotFound;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.KnownCalendars;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A member's private calendar: his alone to make and to take back, and whoever has the address reads it. */
@ArquillianTest
class CalendarFeedsUseCaseIT {
    private static final String HERE = "est";

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private CalendarReading reading;

    @Test
    void aMemberReadsHisMeetingsAtTheAddressThatHeMade() throws Exception {
        String member = Somebody.with("TABLE_MEMBER", HERE);
        KnownCalendars.of(member, meeting("Rencontre de Marie"));
        String other = Somebody.with("TABLE_MEMBER", HERE);
        KnownCalendars.of(other, meeting("Rencontre de Paul"));
        assertTrue(Acting.as(member, HERE, () -> feeds.since()).isEmpty());
        String token = Acting.as(member, HERE, () -> feeds.create());
        Acting.as(other, HERE, () -> feeds.create());
        String calendar = Acting.as(null, HERE, () -> reading.read(token));
        assertTrue(calendar.contains("METHOD:PUBLISH"), calendar);
        assertTrue(calendar.contains("X-WR-CALNAME:Table des MRC de l'Estrie"), calendar);
        assertTrue(calendar.contains("Rencontre de Marie"), calendar);
        assertFalse(calendar.contains("Paul"), calendar);
        assertTrue(Acting.as(member, HERE, () -> feeds.since()).isPresent());
    }

    @Test
    void aNewAddressAndTheEndOfItTakeTheOldOneAway() throws Exception {
        String member = Somebody.with("TABLE_MEMBER", HERE);
        MemberReference reference = KnownCalendars.of(member);
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
                "SELECT CONCAT_WS('|', what, actor, detail) FROM audit_entry WHERE tenant_id = 'est' AND about = ? ORDER BY number",
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
        String member = Somebody.with("TABLE_MEMBER", HERE);
        KnownCalendars.of(member, meeting("Rencontre"));
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
        KnownCalendars.of(memberElsewhere);
        String agent = Somebody.with("AGENT", HERE);
        KnownCalendars.of(agent);
        for (String person : List.of(strangerHere, memberElsewhere, agent)) {
            assertThrows(NotFound.class, () -> Acting.as(person, HERE, () -> feeds.create()));
            assertThrows(NotFound.class, () -> Acting.as(person, HERE, () -> feeds.since()));
        }
    }

    private void findsNothing(String tenant, String token) {
        assertThrows(NotFound.class, () -> Acting.as(null, tenant, () -> reading.read(token)), token);
    }

    private static CalendarEvent meeting(String title) {
        Instant start = Instant.parse("2026-12-01T18:30:00Z");
        return new CalendarEvent(
                title.hashCode() + "@portail.example",
                0,
                start,
                start.plusSeconds(7200),
                title,
                "Sherbrooke",
                null,
                null,
                CalendarMethod.REQUEST,
                new Party("Secrétariat", "est@example.org"),
                null,
                Locale.FRENCH);
    }
}
