package ca.alliances.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.alliances.intake.Call;
import ca.alliances.organization.Organization;
import ca.alliances.tenancy.TenantId;
import ca.alliances.testing.Database;
import ca.alliances.testing.Fixtures;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two drafts side by side in a real MariaDB, on deadline day: neither waits for the other. */
class NeighboursIT {
    private static final Database DATABASE = Database.instance();
    private static final TenantId TENANT = new TenantId("mtg");

    @Test
    void declarationsThatHadLapsedAreMadeAgainWithoutWaitingForTheNeighbour() throws SQLException {
        DATABASE.write(TENANT, NeighboursIT::twoDrafts);
        try (Connection reader = DATABASE.connection();
                Connection left = DATABASE.connection();
                Connection right = DATABASE.connection()) {
            // Whoever reads a long list meanwhile keeps the database from forgetting what was deleted.
            run(reader, "START TRANSACTION WITH CONSISTENT SNAPSHOT");
            run(left, "DELETE FROM declaration_made WHERE tenant_id = 'mtg'");
            left.setAutoCommit(false);
            right.setAutoCommit(false);
            run(left, "SET SESSION innodb_lock_wait_timeout = 1");
            assertEquals(1, declare(right, "NB-2026-A-0002"));
            assertEquals(1, declare(left, "NB-2026-A-0001"));
            right.commit();
            left.commit();
        }
    }

    private static int declare(Connection connection, String draft) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO declaration_made (tenant_id, id, version, application_id,"
                        + " declaration, signed_by, signed_at) SELECT tenant_id, NEXT VALUE FOR entity_seq, 0, id,"
                        + " 'VISIBILITY', 'Marie', NOW() FROM application WHERE tenant_id = 'mtg' AND reference = ?")) {
            insert.setString(1, draft);
            return insert.executeUpdate();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void twoDrafts(EntityManager em) {
        Call call = Fixtures.publishedCall(em, "NB-2026-01");
        Organization organization = Fixtures.keptOrganization(em);
        em.persist(Fixtures.completeDraft("NB-2026-A-0001", call, organization));
        em.flush();
        Application neighbour = Fixtures.completeDraft("NB-2026-A-0002", call, organization);
        neighbour.declare(Set.of(), "Marie", Fixtures.act(Fixtures.CALL_OPENS.plusSeconds(60)));
        em.persist(neighbour);
    }
}
