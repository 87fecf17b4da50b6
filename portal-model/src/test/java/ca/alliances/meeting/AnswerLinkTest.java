package ca.alliances.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.alliances.concertation.MemberReference;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerLinkTest {
    private static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");
    private static final Instant END = Instant.parse("2026-12-01T20:30:00Z");
    private static final Answerable WHAT = new Answerable("HCN-2026-R-03", MemberReference.random(), END);
    private final AnswerLink link = new AnswerLink(WHAT, SecretToken.random(), NOW);

    @Test
    void itAnswersOnce() {
        assertEquals(WHAT, link.what());
        link.use(NOW);
        refuses("meeting.link-used", () -> link.use(NOW.plusSeconds(1)));
        refuses("meeting.link-used", () -> link.requireOpen(NOW));
    }

    @Test
    void itAnswersUntilTheMeetingEnds() {
        link.requireOpen(END.minusSeconds(1));
        refuses("meeting.link-expired", () -> link.use(END));
        refuses("meeting.link-expired", () -> new AnswerLink(WHAT, SecretToken.random(), END));
    }

    @Test
    void aNewerLetterMakesItWorthlessButAnAnswerStays() {
        link.revoke(NOW);
        refuses("meeting.link-revoked", () -> link.use(NOW));
        AnswerLink used = new AnswerLink(WHAT, SecretToken.random(), NOW);
        used.use(NOW);
        used.revoke(NOW);
        refuses("meeting.link-used", () -> used.use(NOW));
    }

    @Test
    void aTokenIsShownInNoLog() {
        SecretToken token = SecretToken.random();
        assertNotEquals(token, SecretToken.random());
        assertEquals("a token", token.toString());
        assertEquals(token, SecretToken.of(token.bytes()));
        assertEquals(64, token.hash().length());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "x",
                "0123456789012345678901234567890123456789012345",
                "012345678901234567890123456789012345678901 ",
                "../../../../../../../../../../../../../../.",
                "é12345678901234567890123456789012345678901"
            })
    void whatHasNotTheFormOfATokenIsNone(String text) {
        assertThrows(NotFound.class, () -> new SecretToken(text));
    }

    private static void refuses(String key, Executable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act).key());
    }
}
