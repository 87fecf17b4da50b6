package ca.alliances.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MoneyTest {
    @Test
    void aShareOfAnAmountIsNeverRoundedUp() {
        assertEquals(new Money(79), new Money(99).share(Share.percent(80)));
    }

    @Test
    void theShareThatAPartTakesIsNeverRoundedDown() {
        assertEquals(new Share(3334), Share.of(new Money(1), new Money(3)));
        assertTrue(Share.of(new Money(80_001), new Money(100_000)).exceeds(Share.percent(80)));
        assertFalse(Share.of(new Money(80_000), new Money(100_000)).exceeds(Share.percent(80)));
    }

    @Test
    void anyPartOfNothingIsEverything() {
        assertEquals(Share.percent(100), Share.of(Money.dollars(1), Money.ZERO));
        assertEquals(Share.percent(0), Share.of(Money.ZERO, Money.ZERO));
    }

    @Test
    void theTwoRequestsOf2021TogetherAre171486Dollars() {
        assertEquals(Money.dollars(171_486), Money.sum(Stream.of(Money.dollars(33_248), Money.dollars(138_238))));
    }

    @Test
    void anAbsurdAmountIsRefused() {
        assertThrows(RuleViolation.class, () -> Money.dollars(90_000_000_001L));
    }
}
