package ca.alliances.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PersonTest {
    @Test
    void aNameThatIsTooLongIsShortenedWithoutCuttingALetterInTwo() {
        assertEquals("Marie".repeat(40), named("Marie".repeat(40)));
        assertEquals("M".repeat(200), named("M".repeat(510)));
        assertEquals("𐐷".repeat(200), named("𐐷".repeat(201)));
    }

    private static String named(String name) {
        return new Person("s", "marie@example.org", name, Instant.EPOCH).name();
    }
}
