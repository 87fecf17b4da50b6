package ca.alliances.identity.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInServletTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/mon-compte", "/t/cnord/people/list?page=2"})
    void aLoginLeadsBackToAPageOfThePortal(String asked) {
        assertTrue(SignInServlet.isOwnPath(asked));
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
    void aLoginNeverLeadsToAnotherSite(String asked) {
        assertFalse(SignInServlet.isOwnPath(asked));
    }
}
