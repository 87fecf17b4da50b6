package ca.alliances.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarTest {
    private static final LocalDate LAST_OF_MARCH = LocalDate.of(2027, 3, 31);

    @Test
    void theFiscalYearTurnsOnTheFirstOfApril() {
        assertEquals("2026-2027", FiscalYear.of(LAST_OF_MARCH).toString());
        assertEquals(new FiscalYear(2027), FiscalYear.of(LAST_OF_MARCH.plusDays(1)));
        assertEquals(LAST_OF_MARCH, new FiscalYear(2026).lastDay());
    }

    @Test
    void anEveningInQuebecIsStillThatDay() {
        assertEquals(LAST_OF_MARCH, Quebec.date(Instant.parse("2027-04-01T02:40:00Z")));
    }

    @Test
    void aPeriodHoldsItsFirstAndItsLastDay() {
        Period march = Period.between(LocalDate.of(2027, 3, 1), LAST_OF_MARCH);
        assertTrue(march.contains(LocalDate.of(2027, 3, 1)));
        assertTrue(march.contains(LAST_OF_MARCH));
        assertFalse(march.contains(LAST_OF_MARCH.plusDays(1)));
        assertTrue(Period.since(LAST_OF_MARCH).contains(LocalDate.of(2099, 1, 1)));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        LocalDate dayBefore = LAST_OF_MARCH.minusDays(1);
        assertEquals(
                "shared.period-reversed",
                assertThrows(RuleViolation.class, () -> Period.between(LAST_OF_MARCH, dayBefore))
                        .key());
    }
}
