package ca.alliances.platform.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/** Brings the schema to the state that this version needs, before anything else starts. Every other start-up bean depends on it. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {
    private static final String SCHEMA = "classpath:db/migration";
    private static final String CHARACTERS = "utf8mb4";

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    @Inject
    @ConfigProperty(name = "portal.demo", defaultValue = "false")
    private boolean demo;

    /** Migrates, and loads the demo where it is asked for; a failure stops the deployment. */
    @PostConstruct
    public void migrate() {
        requireCharacters();
        Flyway.configure()
                .dataSource(database)
                .locations(demo ? new String[] {SCHEMA, "classpath:db/demo"} : new String[] {SCHEMA})
                .load()
                .migrate();
    }

    /** In a schema of another character set the tables would take names in syllabics and turn them into question marks. */
    private void requireCharacters() {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement("select @@character_set_database");
                var answer = statement.executeQuery()) {
            answer.next();
            if (!answer.getString(1).equals(CHARACTERS)) {
                throw new IllegalStateException("PORTAL_DB_URL is wrong: its schema has the character set "
                        + answer.getString(1) + " and needs " + CHARACTERS);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the character set of the schema cannot be asked for", e);
        }
    }
}
