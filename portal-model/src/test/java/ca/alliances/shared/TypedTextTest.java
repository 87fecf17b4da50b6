package ca.alliances.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "un\ndeux\n\ntrois",
                "un\r\ndeux\r\n\r\ntrois",
                "un\rdeux\r\rtrois",
                " \r\nun\ndeux\r\n\ntrois\r\n"
            })
    void aTextIsTheSameHoweverItsLinesEnd(String typed) {
        assertEquals("un\ndeux\n\ntrois", TypedText.atMost(14, typed));
    }

    @Test
    void anEndOfALineCountsOnce() {
        assertEquals("a\nb", TypedText.atMost(3, "a\r\nb"));
        assertEquals(
                "shared.text-too-long",
                assertThrows(RuleViolation.class, () -> TypedText.atMost(2, "a\r\nb"))
                        .key());
    }

    @Test
    void whatIsBlankIsNothing() {
        assertNull(TypedText.atMost(3, " \r\n "));
        assertNull(TypedText.atMost(3, null));
        assertEquals(
                "missing",
                assertThrows(RuleViolation.class, () -> TypedText.required(3, " \n", "missing"))
                        .key());
    }
}
