package ca.alliances.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.application.ApplicationStatus;
import ca.alliances.intake.Verdict;
import ca.alliances.shared.Money;
import ca.alliances.shared.Share;
import ca.alliances.tenancy.TenantId;
import ca.alliances.testing.Database;
import ca.alliances.testing.Fixtures;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DecisionMappingIT {
    private static final TenantId CNORD = new TenantId("cnord");

    @BeforeAll
    static void rows() {
        Fixtures.ensureRows();
    }

    @Test
    void aDecisionComesBackWithWhatTheRulesAnsweredThen() {
        Decision read = read();
        assertEquals(ApplicationStatus.ACCEPTED_WITH_CONDITIONS, read.outcome());
        assertEquals(Money.dollars(20_000), read.amount().orElseThrow());
        assertEquals(List.of(new Condition("Un rapport d’activités", LocalDate.of(2027, 12, 31))), read.conditions());
        assertTrue(read.repeal().isEmpty());
        PinnedCheck ceiling = read.checks().all().get(0);
        assertEquals("decision.check-ceiling-pass", ceiling.textKey());
        assertEquals(Verdict.PASS, ceiling.verdict());
        assertEquals(List.of(Money.dollars(20_000), Money.dollars(24_000)), ceiling.figures());
        PinnedCheck balance = read.checks().all().get(read.checks().all().size() - 1);
        assertEquals(List.of(new Share(1117), Share.percent(50), Money.dollars(179_200)), balance.figures());
    }

    @Test
    void aDecisionOnAnotherTenantsFileOrMoneyIsRefusedBySql() {
        String copy = "insert into decision (tenant_id, id, version, application_reference, body_name, outcome, amount,"
                + " share_reference, resolution_number, resolved_on, reasons, checks, recorded_by, recorded_at)"
                + " select '%s', next value for entity_seq, 0, application_reference, body_name, outcome, amount,"
                + " share_reference, '%s', resolved_on, reasons, checks, recorded_by, recorded_at from decision where tenant_id = 'cnord' limit 1";
        assertRefused(copy.formatted("bsl", "other"));
        assertRefused(copy.formatted("cnord", "second that would hold money"));
    }

    private static void assertRefused(String sql) {
        assertThrows(SQLException.class, () -> {
            try (Connection connection = Database.instance().connection();
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate(sql);
            }
        });
    }

    private static Decision read() {
        return Database.instance().read(CNORD, em -> {
            Decision found = em.createQuery(
                            "select d from Decision d where d.resolutionNumber = '2026-10-042'", Decision.class)
                    .getResultList()
                    .get(0);
            found.conditions();
            return found;
        });
    }
}
