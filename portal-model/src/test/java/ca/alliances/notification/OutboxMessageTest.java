package ca.alliances.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.alliances.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboxMessageTest {
    private static final Instant NOW = Instant.parse("2026-11-23T20:00:00Z");
    private final OutboxMessage message = new OutboxMessage(
            Letter.of("e", LetterKind.INVITATION, new Recipient("marie@example.org", "Marie", Locale.FRENCH), "home")
                    .with(new CalendarPart("BEGIN:VCALENDAR", CalendarMethod.REQUEST)),
            new LetterText("Alliance", "Sujet", "Bonjour", "<p>Bonjour</p>"),
            NOW);

    @Test
    void whoeverTakesItHasItForFiveMinutes() {
        message.take(NOW);
        assertEquals(NOW.plus(Duration.ofMinutes(5)), message.nextAttemptAt());
        assertEquals(OutboxState.WAITING, message.state());
    }

    @Test
    void eachFailureDoublesThePause() {
        fail();
        assertEquals(NOW.plusSeconds(30), message.nextAttemptAt());
        fail();
        assertEquals(NOW.plusSeconds(60), message.nextAttemptAt());
        for (int i = 0; i < 15; i++) {
            fail();
        }
        assertEquals(NOW.plus(Duration.ofHours(6)), message.nextAttemptAt());
    }

    @Test
    void itSurvivesAWeekendAndThenIsDead() {
        Duration pauses = Duration.ZERO;
        for (int i = 1; i < OutboxMessage.MOST_ATTEMPTS; i++) {
            fail();
            pauses = pauses.plus(Duration.between(NOW, message.nextAttemptAt()));
            assertEquals(OutboxState.WAITING, message.state());
        }
        assertEquals(true, pauses.compareTo(Duration.ofHours(60)) > 0, pauses.toString());
        fail();
        assertEquals(OutboxState.DEAD, message.state());
    }

    @Test
    void aDeadOneIsTriedAnewAndAnotherIsNot() {
        assertEquals(
                "notification.not-dead",
                assertThrows(RuleViolation.class, () -> message.revive(NOW)).key());
        for (int i = 0; i < OutboxMessage.MOST_ATTEMPTS; i++) {
            fail();
        }
        message.revive(NOW);
        assertEquals(OutboxState.WAITING, message.state());
        assertEquals(1, message.take(NOW).attempt());
    }

    @Test
    void whatItSaysToACalendarGoesWithIt() {
        assertEquals(
                new CalendarPart("BEGIN:VCALENDAR", CalendarMethod.REQUEST),
                message.take(NOW).calendar());
    }

    @Test
    void whatItSaidIsForgottenOnceItIsSent() {
        message.sent(NOW);
        Mail mail = message.take(NOW);
        assertEquals(null, mail.text());
        assertEquals(null, mail.html());
        assertEquals(null, mail.calendar());
    }

    @Test
    void lateNewsOfAnOlderAttemptChangeNothing() {
        int first = message.take(NOW).attempt();
        message.take(NOW.plusSeconds(400));
        message.failed(first, "late", NOW.plusSeconds(401));
        assertEquals(NOW.plusSeconds(700), message.nextAttemptAt());
    }

    @Test
    void anOperatorDoesNotSeeWhoItIs() {
        assertEquals("m…@example.org", message.asDeadLetter().recipient());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "marie",
                "marie@",
                "a b@example.org",
                "a@example.org\r\nBcc: x@example.org",
                "a@b@example.org",
                "<a@example.org>",
                "a@example.org,b@example.org"
            })
    void onlyOneAddressIsAnAddress(String text) {
        assertEquals(
                "notification.address",
                assertThrows(RuleViolation.class, () -> new Recipient(text, "A", Locale.FRENCH))
                        .key());
    }

    @Test
    void aNameStaysOnItsLineAndAnUnknownLanguageIsFrench() {
        Recipient recipient = new Recipient("a@example.org", "A\r\nBcc: x", Locale.GERMAN);
        assertEquals("A Bcc: x", recipient.name());
        assertEquals(Locale.FRENCH, recipient.language());
    }

    private void fail() {
        message.failed(message.take(NOW).attempt(), "no answer", NOW);
    }
}
