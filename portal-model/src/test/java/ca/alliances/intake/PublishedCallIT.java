package ca.alliances.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.alliances.shared.Money;
import ca.alliances.shared.Share;
import ca.alliances.tenancy.TenantId;
import ca.alliances.testing.Database;
import ca.alliances.testing.Fixtures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What everybody sees of calls: what a tenant has published, over all tenants, and nothing else. */
class PublishedCallIT {
    private static final String ALL = "select c.reference from PublishedCall c where c.reference = :reference";
    private final Database database = Database.instance();

    @Test
    void publishedCallsOfAllTenantsAreSeenWithoutATenant() {
        Fixtures.ensureRows();
        assertEquals(Fixtures.TENANTS.size(), seen("FX-2026-01").size());
    }

    @Test
    void aDraftIsNotSeen() {
        database.write(new TenantId("ark"), em -> em.persist(Fixtures.draftCall("FX-2026-09")));
        assertEquals(List.of(), seen("FX-2026-09"));
    }

    @Test
    void theDemoIsLoadedTwiceWithoutTouchingWhatSomebodyChanged() throws SQLException, IOException {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            loadDemo(statement);
            statement.executeUpdate("UPDATE project_call SET closes_at = '2028-01-01' WHERE reference = 'ARK-2026-77'");
            loadDemo(statement);
            assertEquals(6, count(statement, "project_call WHERE id < 0 AND published_at IS NOT NULL"));
            assertEquals(1, count(statement, "project_call WHERE id < 0 AND closes_at = '2028-01-01'"));
            assertEquals(
                    6,
                    count(
                            statement,
                            "(SELECT call_id FROM call_criterion WHERE call_id < 0 GROUP BY call_id"
                                    + " HAVING SUM(weight) = 100 AND COUNT(*) = 9) whole"));
            assertEquals(12, count(statement, "pipeline_stage WHERE call_id < 0"));
            assertEquals(27, count(statement, "call_priority WHERE call_id < 0"));
            assertEquals(30, count(statement, "call_document WHERE call_id < 0"));
            connection.rollback();
        }
    }

    @Test
    void theContactComesBackAsItWasWritten() {
        TenantId tenant = new TenantId("cssspnql");
        database.write(tenant, em -> {
            Call call = Fixtures.draftCall("FX-2026-10");
            call.askAt(new CallContact("Développement social", "info@example.org", " "));
            call.changeRules(new CallRulesBuilder()
                    .ceiling(call.rules().maxShare(), Money.dollars(9))
                    .build());
            em.persist(call);
        });
        CallContact read = database.read(tenant, em -> em.createNamedQuery(Call.BY_REFERENCE, Call.class)
                .setParameter("reference", new CallReference("FX-2026-10"))
                .getSingleResult()
                .contact()
                .orElseThrow());
        assertEquals("info@example.org", read.email());
        assertEquals(false, read.phone().isPresent());
    }

    @Test
    void theRulesOnTheOwnPartComeBackAsTheyWereWritten() {
        TenantId tenant = new TenantId("cssspnql");
        database.write(tenant, em -> {
            Call call = Fixtures.draftCall("FX-2026-11");
            call.changeRules(new CallRulesBuilder()
                    .minOwnContribution(Share.percent(20))
                    .minOwnCash(Share.percent(5))
                    .countingVolunteerTime(false)
                    .build());
            em.persist(call);
        });
        CallRules read = database.read(tenant, em -> em.createNamedQuery(Call.BY_REFERENCE, Call.class)
                .setParameter("reference", new CallReference("FX-2026-11"))
                .getSingleResult()
                .rules());
        assertEquals(Share.percent(5), read.minOwnCash());
        assertEquals(false, read.isVolunteerTimeCounts());
    }

    private List<CallReference> seen(String reference) {
        return database.read(null, em -> em.createQuery(ALL, CallReference.class)
                .setParameter("reference", new CallReference(reference))
                .getResultList());
    }

    private static void loadDemo(Statement statement) throws SQLException, IOException {
        String script = new String(
                PublishedCallIT.class
                        .getResourceAsStream("/db/demo/R__demo_zcalls.sql")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        for (String command : script.replaceAll("(?m)^--.*$", "").split(";\\s*\n")) {
            if (!command.isBlank()) {
                statement.executeUpdate(command);
            }
        }
    }

    private static int count(Statement statement, String rows) throws SQLException {
        try (var found = statement.executeQuery("SELECT COUNT(*) FROM " + rows)) {
            found.next();
            return found.getInt(1);
        }
    }
}
