package ca.alliances.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RandomReferenceTest {
    @Test
    void whatThePortalMadeUpIsTaken() {
        String made = UUID.randomUUID().toString();
        assertEquals(made, new RandomReference(made).value());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "🍲", "é", "a\u0000b", "1234567890123456789012345678901234567"})
    void whatCanNameNothingIsNotFound(String sent) {
        assertThrows(NotFound.class, () -> new RandomReference(sent));
    }
}
