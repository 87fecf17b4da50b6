package ca.alliances.organization;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.alliances.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class NeqTest {
    @ParameterizedTest
    @ValueSource(strings = {"1143920115", "1143 920 115", " 11 4392 0115 ", "1143\u00A0920\u202F115"})
    void spacesDoNotMatter(String typed) {
        assertEquals(new Neq("1143920115"), Neq.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2212345678", "3312345678", "8812345678"})
    void personsAssociationsAndPublicBodiesHaveNumbersToo(String typed) {
        assertEquals(typed, Neq.parse(typed).toString());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"114392011", "11439201150", "4412345678", "114392011A", "1143-920-115", "11٣3920115"})
    void whatIsNoNumberIsRefused(String typed) {
        assertEquals(
                "organization.neq-form",
                assertThrows(RuleViolation.class, () -> Neq.parse(typed)).key());
    }

    @ParameterizedTest
    @EnumSource(
            value = OrganizationKind.class,
            names = {"BAND_COUNCIL", "NORTHERN_VILLAGE"},
            mode = EnumSource.Mode.EXCLUDE)
    void whoIsInTheRegisterGivesTheNumber(OrganizationKind kind) {
        assertThrows(RuleViolation.class, () -> kind.requireNeq(null));
        assertDoesNotThrow(() -> kind.requireNeq(new Neq("1143920115")));
    }

    @Test
    void bandCouncilsAndNorthernVillagesHaveNone() {
        assertDoesNotThrow(() -> OrganizationKind.BAND_COUNCIL.requireNeq(null));
        assertDoesNotThrow(() -> OrganizationKind.NORTHERN_VILLAGE.requireNeq(null));
    }
}
