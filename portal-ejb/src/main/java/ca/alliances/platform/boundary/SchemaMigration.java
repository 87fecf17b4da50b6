package ca.alliances.platform.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema to the state that this version needs, before anything else starts. Every other start-up bean depends on it. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {
    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    /** Migrates; a failure stops the deployment. */
    @PostConstruct
    public void migrate() {
        Flyway.configure().dataSource(database).load().migrate();
    }
}
