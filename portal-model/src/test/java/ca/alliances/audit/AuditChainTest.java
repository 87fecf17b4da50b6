package ca.alliances.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.shared.Act;
import ca.alliances.shared.Noted;
import ca.alliances.tenancy.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditChainTest {
    private static final TenantId TENANT = new TenantId("cnord");
    private static final Act ACT = new Act("somebody", Instant.parse("2026-11-23T20:00:00.123456789Z"));
    private final AuditChain chain = new AuditChain();

    @Test
    void entriesAreNumberedWithoutAGapAndTheChainIsWhole() {
        ChainReport report = follow(TENANT, entries(3));
        assertTrue(report.isWhole());
        assertEquals(3, report.sound());
    }

    @Test
    void anEmptyChainIsWhole() {
        assertTrue(follow(TENANT, List.of()).isWhole());
    }

    @Test
    void aMissingEntryIsFoundWhereItIsMissing() {
        List<AuditEntry> entries = entries(4);
        entries.remove(1);
        assertEquals(2, follow(TENANT, entries).brokenAt());
    }

    @Test
    void aCutTailIsFoundBecauseTheChainKnowsItsEnd() {
        List<AuditEntry> entries = entries(4);
        entries.remove(3);
        assertEquals(4, follow(TENANT, entries).brokenAt());
    }

    @Test
    void anEntryFromAnotherChainDoesNotFit() {
        List<AuditEntry> entries = entries(2);
        AuditChain other = new AuditChain();
        other.add(TENANT, happening("other", null));
        entries.set(1, other.add(TENANT, happening("other", null)));
        assertEquals(2, follow(TENANT, entries).brokenAt());
    }

    @Test
    void theChainOfATenantIsNotThatOfAnother() {
        assertFalse(follow(new TenantId("ark"), entries(1)).isWhole());
    }

    @Test
    void whatMovesFromOneFieldToTheNextChangesTheSeal() {
        assertNotEquals(Seal.over("ab", "c"), Seal.over("a", "bc"));
        assertNotEquals(Seal.over("a", null), Seal.over("a", "-"));
        assertNotEquals(Seal.over("a\n1:b"), Seal.over("a", "b"));
    }

    private List<AuditEntry> entries(int count) {
        List<AuditEntry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(chain.add(TENANT, happening("thing-" + i, null)));
        }
        return entries;
    }

    private ChainReport follow(TenantId tenant, List<AuditEntry> entries) {
        ChainCheck check = chain.check(tenant);
        entries.forEach(check::accept);
        return check.report();
    }

    private static Noted happening(String about, String detail) {
        return new Noted("application.submitted", about, ACT, detail);
    }
}
