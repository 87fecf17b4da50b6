package ca.alliances.shared;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/mon-compte", "/t/cnord/people/list?page=2"})
    void aPersonIsSentBackToAPageOfThePortal(String asked) {
        assertTrue(SitePath.parse(asked).isPresent());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "/a\r\nLocation: x",
                "javascript:alert(1)"
            })
    void nobodyIsSentToAnotherSite(String asked) {
        assertFalse(SitePath.parse(asked).isPresent());
    }
}
