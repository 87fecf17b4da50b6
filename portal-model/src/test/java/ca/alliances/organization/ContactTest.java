package ca.alliances.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.alliances.shared.RuleViolation;
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

    private static String refusal(String name, String email) {
        return assertThrows(RuleViolation.class, () -> new Contact(name, email, null, null))
                .key();
    }
}
