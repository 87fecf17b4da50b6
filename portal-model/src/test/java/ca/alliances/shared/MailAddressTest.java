package ca.alliances.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"marie@example.org", "m.o'neil+fqis@ville.sept-iles.qc.ca", " marie@example.org "})
    void whereMailCanGoIsKeptWithoutSpaces(String typed) {
        assertEquals(Optional.of(typed.strip()), MailAddress.deliverable(typed));
    }

    @Test
    void aDomainWithAccentsIsWrittenAsMailNeedsIt() {
        assertEquals(Optional.of("info@xn--cole-9oa.ca"), MailAddress.deliverable("info@école.ca"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "@",
                "marie",
                "marie@",
                "@example.org",
                "marie@example",
                "marie@example..org",
                "marie@-example.org",
                "marie @example.org",
                "marie..t@example.org",
                ".marie@example.org",
                "marie@exam ple.org",
                "a@b@example.org",
                "marie@example.org, jean@example.org",
                "Marie <marie@example.org>",
                "marie@example.org\r\nBcc: x@example.org",
                "marie-ève@example.org",
                "\u010Aa@example.org"
            })
    void whereNoMailCanGoIsNoAddress(String typed) {
        assertEquals(Optional.empty(), MailAddress.deliverable(typed));
    }

    @Test
    void whatNoServerWouldTakeIsTooLong() {
        assertEquals(Optional.empty(), MailAddress.deliverable("x".repeat(65) + "@example.org"));
        assertEquals(Optional.empty(), MailAddress.deliverable("x@" + "a".repeat(64) + ".org"));
        assertEquals(Optional.empty(), MailAddress.deliverable("x@" + "abcdefghi.".repeat(19) + "org"));
    }
}
