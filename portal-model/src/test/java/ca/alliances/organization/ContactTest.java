package ca.alliances.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.alliances.shared.RuleViolation;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"x@", "@", "marie@exemple", "marie, jean@example.org", "marie@example.org jean@example.org"})
    void anAddressToWhichNoMailCanGoIsRefusedWithWhatToDo(String typed) {
        assertEquals("organization.contact-email", refusal("Marie", typed));
    }

    @Test
    void aNameOrAnAddressThatIsMissingIsSaidSo() {
        assertEquals("organization.contact-missing", refusal(" ", "marie@example.org"));
        assertEquals("organization.contact-missing", refusal("Marie", " "));
        assertEquals("organization.contact-missing", refusal("Marie", null));
    }

    @Test
    void aDomainWithAccentsIsAnAddress() {
        assertEquals("info@xn--cole-9oa.ca", new Contact("Marie", " info@école.ca", null, null).email());
    }

    @Test
    void whatIsLongerThanItMayBeIsRefusedInWords() {
        assertEquals("shared.text-too-long", refusal("M".repeat(201), "marie@example.org"));
        assertTooLong("4".repeat(41), null);
        assertTooLong(null, "r".repeat(501));
    }

    private static void assertTooLong(String phone, String address) {
        assertEquals(
                "shared.text-too-long",
                assertThrows(RuleViolation.class, () -> new Contact("Marie", "marie@example.org", phone, address))
                        .key());
    }

    @Test
    void anAddressIsTheSameHoweverItsLinesEnd() {
        Contact sent = new Contact("Marie", "marie@example.org", " ", "1, rue Puyjalon\r\nBaie-Comeau\r\n");
        assertEquals("1, rue Puyjalon\nBaie-Comeau", sent.address().orElseThrow());
        assertEquals(Optional.empty(), sent.phone());
    }

    private static String refusal(String name, String email) {
        return assertThrows(RuleViolation.class, () -> new Contact(name, email, null, null))
                .key();
    }
}
