package ca.alliances.appearance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.shared.RuleViolation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccentTest {
    @ParameterizedTest
    @CsvSource({"#000000, #ffffff, 21.00", "#ffffff, #ffffff, 1.00", "#777777, #ffffff, 4.48", "#767676, #ffffff, 4.54"
    })
    void contrastIsCountedAsWcagCountsIt(String one, String other, double expected) {
        assertEquals(expected, Accent.contrast(one, other), 0.005);
        assertEquals(expected, Accent.contrast(other, one), 0.005);
    }

    @ParameterizedTest
    @CsvSource({"#0B6A6A, #0b6a6a", "0b6a6a, #0b6a6a", "' #0b6a6a ', #0b6a6a"})
    void aColourIsTakenAsPeopleWriteIt(String written, String hex) {
        assertEquals(hex, Accent.of(written).hex());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vert", "#0b6a6", "#0b6a6a0", "##0b6a6", "#0b6a6g", "url(x)", ";", "#0b6a6a;}"})
    void whatIsNoColourIsRefused(String written) {
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> Accent.of(written));
        assertEquals("appearance.accent-form", refusal.key());
    }

    @Test
    void aColourThatIsTooPaleIsRefusedWithItsContrastNeverRoundedUp() {
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> Accent.of("#777777"));
        assertEquals("appearance.accent-contrast", refusal.key());
        assertEquals(List.of("#777777", 4.4, 4.5), refusal.arguments());
    }

    @ParameterizedTest
    @ValueSource(strings = {"#000000", "#0b6a6a", "#9c2f1f", "#767676", "#0000ff", "#19273c", "#800080"})
    void itsToneIsReadInTheDarkToo(String hex) {
        Accent accent = Accent.of(hex);
        assertTrue(Accent.contrast(accent.dark(), Accent.DARK_GROUND) >= Accent.LEAST_CONTRAST, accent::dark);
        assertTrue(accent.darkContrast() >= Accent.LEAST_CONTRAST);
    }

    @Test
    void aToneIsNoLighterThanItMustBe() {
        assertTrue(Accent.of("#0b6a6a").darkContrast() < 4.8);
    }
}
