package ca.alliances.organization;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MandateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Mandate mandate = new Mandate("m", new OrganizationReference("O-HCN2DEPN"), "marie", TODAY);

    @Test
    void whatIsHeldWasHeldSinceEveryDay() {
        assertTrue(mandate.wasHeldSince(TODAY.minusYears(1)));
        assertTrue(mandate.wasHeldSince(TODAY.plusYears(1)));
    }

    @Test
    void whatWasGivenAndTakenAwayOnOneDayWasHeldOnThatDay() {
        mandate.end(TODAY);
        assertFalse(mandate.holdsOn(TODAY));
        assertTrue(mandate.wasHeldSince(TODAY));
        assertFalse(mandate.wasHeldSince(TODAY.plusDays(1)));
    }
}
