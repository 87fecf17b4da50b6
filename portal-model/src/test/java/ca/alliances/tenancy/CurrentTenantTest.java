package ca.alliances.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurrentTenantTest {
    private static final TenantId CNORD = new TenantId("cnord");
    private static final TenantId ARK = new TenantId("ark");

    @AfterEach
    void clear() {
        CurrentTenant.clear();
    }

    @Test
    void withoutATenantThereIsNoId() {
        assertThrows(IllegalStateException.class, CurrentTenant::id);
    }

    @Test
    void aThreadServesOneTenantAtATime() {
        CurrentTenant.bind(CNORD);
        assertThrows(IllegalStateException.class, () -> CurrentTenant.bind(ARK));
        assertEquals(CNORD, CurrentTenant.id());
    }

    @Test
    void aVisitPutsTheTenantBeforeBack() {
        CurrentTenant.bind(CNORD);
        try (CurrentTenant.Visit visit = CurrentTenant.visit(ARK)) {
            assertEquals(ARK, CurrentTenant.id());
        }
        assertEquals(CNORD, CurrentTenant.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CNORD", "a", "../x", "cnord'", "jakarta.faces.resource", "abcdefghijklmnopq"})
    void whatIsNoTenantCodeNamesNoTenant(String segment) {
        assertTrue(TenantId.parse(segment).isEmpty());
    }
}
