package ca.alliances.platform.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/** Brings the schema to the state that this version needs, before anything else starts. Every other start-up bean depends on it. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {
    private static final String SCHEMA = "classpath:db/migration";

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    @Inject
    @ConfigProperty(name = "portal.demo", defaultValue = "false")
    private boolean demo;

    /** Migrates, and loads the demo where it is asked for; a failure stops the deployment. */
    @PostConstruct
    public void migrate() {
        Flyway.configure()
                .dataSource(database)
                .locations(demo ? new String[] {SCHEMA, "classpath:db/demo"} : new String[] {SCHEMA})
                .load()
                .migrate();
    }
}
