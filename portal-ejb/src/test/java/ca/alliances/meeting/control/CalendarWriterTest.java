package ca.alliances.meeting.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.meeting.CalendarEvent;
import ca.alliances.meeting.CalendarEvent.Party;
import ca.alliances.meeting.control.PersonalCalendar.Entry;
import ca.alliances.notification.CalendarMethod;
import ca.alliances.shared.Quebec;
import ca.alliances.tenancy.TenantId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text is read back by ical4j, which has not written it. */
class CalendarWriterTest {
    private static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");
    private static final Instant START = Instant.parse("2026-12-01T18:30:00Z");
    private static final String UID = CalendarEvent.uid(new TenantId("cnord"), "HCN-2026-R-03", "portail.example");
    private static final Party SECRETARY = new Party("Secrétariat, table de La Haute-Côte-Nord", "hcn@example.org");
    private static final Party MARIE = new Party("Marie-Ève « Mimi » ᐃᓄᒃ", "marie@example.org");
    private final CalendarWriter writer = new CalendarWriter();

    CalendarWriterTest() {
        writer.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Test
    void anInvitationSaysWhatWhenWhereToWhomAndByWhom() {
        String text = writer.part(event(0, START, CalendarMethod.REQUEST)).text();
        assertEquals("REQUEST", PersonalCalendar.read(text).getMethod().getValue());
        assertFalse(PersonalCalendar.read(text).validate().hasErrors(), text);
        Entry entry = only(text);
        assertEquals("cnord-HCN-2026-R-03@portail.example", entry.uid());
        assertEquals(0, entry.sequence());
        assertEquals(START, entry.start());
        assertEquals(START.plus(Duration.ofHours(2)), entry.end());
        assertEquals("Rencontre de la table", entry.text("SUMMARY"));
        assertEquals("fr-CA", entry.parameter("SUMMARY", "LANGUAGE"));
        assertEquals("Les Escoumins", entry.text("LOCATION"));
        assertEquals("https://portail.example/t/cnord/meeting/view", entry.text("URL"));
        assertEquals("mailto:hcn@example.org", entry.text("ORGANIZER"));
        assertEquals("Secrétariat, table de La Haute-Côte-Nord", entry.parameter("ORGANIZER", "CN"));
        assertEquals("mailto:marie@example.org", entry.text("ATTENDEE"));
        assertEquals("Marie-Ève « Mimi » ᐃᓄᒃ", entry.parameter("ATTENDEE", "CN"));
        assertEquals("FALSE", entry.parameter("ATTENDEE", "RSVP"));
        assertEquals("CONFIRMED", entry.text("STATUS"));
        assertEquals("PRIVATE", entry.text("CLASS"));
        assertEquals("20261120T150000Z", entry.text("DTSTAMP"));
        assertEquals(List.of(), entry.event().getAlarms());
    }

    @Test
    void timesAreThoseOfTorontoWithItsRules() {
        String text = writer.part(event(0, START, CalendarMethod.REQUEST)).text();
        assertTrue(text.contains("DTSTART;TZID=America/Toronto:20261201T133000\r\n"), text);
        assertEquals(
                1,
                PersonalCalendar.read(text).getComponents(Component.VTIMEZONE).size());
    }

    /** But for the hour that does not come, and the one that comes twice, of which local time cannot tell the second. */
    @ParameterizedTest
    @MethodSource("daysAroundEachChangeOfTheClocks")
    void theHourIsRightAroundEachChangeOfTheClocks(LocalDate day) {
        for (int hour = 0; hour < 24; hour++) {
            LocalDateTime local = day.atTime(hour, 30);
            if (Quebec.ZONE.getRules().getValidOffsets(local).size() == 1) {
                Instant start = local.atZone(Quebec.ZONE).toInstant();
                Entry entry = only(
                        writer.part(event(0, start, CalendarMethod.REQUEST)).text());
                assertEquals(start, entry.start(), local.toString());
            }
        }
    }

    static List<LocalDate> daysAroundEachChangeOfTheClocks() {
        return IntStream.of(2026, 2027, 2030, 2040)
                .mapToObj(year -> Quebec.ZONE
                        .getRules()
                        .nextTransition(LocalDate.of(year, 1, 1)
                                .atStartOfDay(Quebec.ZONE)
                                .toInstant()))
                .flatMap(spring -> List.of(spring, Quebec.ZONE.getRules().nextTransition(spring.getInstant())).stream())
                .map(change -> Quebec.date(change.getInstant()))
                .flatMap(day -> List.of(day.minusDays(1), day, day.plusDays(1)).stream())
                .toList();
    }

    @Test
    void aMeetingThatMovesIsShownOnceAtItsNewTime() {
        PersonalCalendar calendar = new PersonalCalendar();
        String first = writer.part(event(0, START, CalendarMethod.REQUEST)).text();
        Instant later = START.plus(Duration.ofDays(7));
        calendar.receive(first);
        calendar.receive(writer.part(event(1, later, CalendarMethod.REQUEST)).text());
        calendar.receive(first);
        assertEquals(List.of(later), calendar.shown().stream().map(Entry::start).toList());
        assertEquals(1, calendar.shown().get(0).sequence());
    }

    @Test
    void aCancelledMeetingIsGone() {
        PersonalCalendar calendar = new PersonalCalendar();
        calendar.receive(writer.part(event(0, START, CalendarMethod.REQUEST)).text());
        String cancelled = writer.part(event(1, START, CalendarMethod.CANCEL)).text();
        assertEquals("CANCELLED", only(cancelled).text("STATUS"));
        assertFalse(PersonalCalendar.read(cancelled).validate().hasErrors(), cancelled);
        calendar.receive(cancelled);
        assertEquals(List.of(), calendar.shown());
    }

    @Test
    void aCalendarOfManyMeetingsNamesNobodyElse() {
        CalendarEvent other = new CalendarEvent(
                "other@portail.example",
                3,
                START.plus(Duration.ofDays(120)),
                START.plus(Duration.ofDays(121)),
                "Autre",
                null,
                null,
                null,
                CalendarMethod.CANCEL,
                SECRETARY,
                MARIE,
                Locale.ENGLISH);
        String text = writer.feed("Alliance, Côte-Nord", List.of(event(0, START, CalendarMethod.REQUEST), other));
        assertEquals("PUBLISH", PersonalCalendar.read(text).getMethod().getValue());
        List<Entry> entries = PersonalCalendar.entries(text);
        assertEquals(
                List.of("CONFIRMED", "CANCELLED"),
                entries.stream().map(each -> each.text("STATUS")).toList());
        assertEquals("en-CA", entries.get(1).parameter("SUMMARY", "LANGUAGE"));
        assertNull(entries.get(0).text("ATTENDEE"));
        assertNull(entries.get(1).text("LOCATION"));
        assertTrue(text.contains("X-WR-CALNAME:Alliance\\, Côte-Nord\r\n"), text);
        assertEquals(
                1,
                PersonalCalendar.read(text).getComponents(Component.VTIMEZONE).size());
    }

    @Test
    void aCalendarWithoutMeetingsIsStillOne() {
        String text = writer.feed("Alliance", List.of());
        assertEquals(List.of(), PersonalCalendar.entries(text));
        assertEquals(
                1,
                PersonalCalendar.read(text).getComponents(Component.VTIMEZONE).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Logement, transport; « alimentation »",
                "Ligne 1\nLigne 2\\n, pas une ligne",
                "ᐅᓂᒃᑳᓕᐊᖑᓯᒪᔪᑦ ᑲᑎᒪᓂᖅ ᐊᒻᒪ ᐃᓅᓯᖃᑦᑎᐊᕐᓂᖅ ᐊᒻᒪ ᐃᓪᓗᓕᕆᓂᖅ ᑲᑎᒪᓂᖅ",
                "Fête 🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉",
                "END:VEVENT\nBEGIN:VEVENT",
                "à\tpart \"entière\" : 50 % ^n"
            })
    void whatPeopleWriteIsReadAsTheyWroteIt(String words) {
        Entry entry = only(writer.part(titled(words)).text());
        assertEquals(words, entry.text("SUMMARY"));
        assertEquals(words, entry.text("LOCATION"));
        assertEquals(words, entry.text("DESCRIPTION"));
    }

    @Test
    void aVeryLongTitleIsFoldedIntoLinesOf75BytesAndReadWhole() {
        String title = "Élaboration du plan d’action ᑲᑎᒪᓂᖅ, ".repeat(60).strip();
        String text = writer.part(titled(title)).text();
        assertEquals(title, only(text).text("SUMMARY"));
        text.lines().forEach(line -> assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line));
        assertEquals(text, text.replaceAll("(?<!\r)\n|\r(?!\n)", ""), "each line ends in CR LF");
    }

    @Test
    void charactersThatNoCalendarKnowsAreLeftOut() {
        assertEquals("ab", titled("a\u0000\u0007b").title());
        assertEquals("a\nb", titled("a\r\nb").title());
    }

    @Test
    void aNameWithQuotesAndLinesStaysAName() {
        Party odd = new Party("Ève \"la\r\nchef\"; RSVP=TRUE: x", "eve@example.org");
        String text = writer.part(new CalendarEvent(
                        UID,
                        0,
                        START,
                        START.plusSeconds(60),
                        "T",
                        "",
                        "",
                        null,
                        CalendarMethod.REQUEST,
                        odd,
                        odd,
                        Locale.FRENCH))
                .text();
        assertEquals("mailto:eve@example.org", only(text).text("ATTENDEE"));
        assertEquals("FALSE", only(text).parameter("ATTENDEE", "RSVP"));
        assertEquals("Ève 'la chef'; RSVP=TRUE: x", only(text).parameter("ATTENDEE", "CN"));
    }

    private static CalendarEvent event(int sequence, Instant start, CalendarMethod method) {
        return new CalendarEvent(
                UID,
                sequence,
                start,
                start.plus(Duration.ofHours(2)),
                "Rencontre de la table",
                "Les Escoumins",
                "Ordre du jour",
                URI.create("https://portail.example/t/cnord/meeting/view"),
                method,
                SECRETARY,
                MARIE,
                Locale.FRENCH);
    }

    private static CalendarEvent titled(String words) {
        return new CalendarEvent(
                UID,
                0,
                START,
                START.plusSeconds(60),
                words,
                words,
                words,
                null,
                CalendarMethod.REQUEST,
                SECRETARY,
                MARIE,
                Locale.FRENCH);
    }

    private static Entry only(String text) {
        List<Entry> entries = PersonalCalendar.entries(text);
        assertEquals(1, entries.size(), text);
        return entries.get(0);
    }
}
