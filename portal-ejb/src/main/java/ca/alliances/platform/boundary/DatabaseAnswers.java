package ca.alliances.platform.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means that the database answers and its schema is there. */
@Readiness
@ApplicationScoped
public class DatabaseAnswers implements HealthCheck {
    private static final System.Logger LOG = System.getLogger(DatabaseAnswers.class.getName());

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private boolean answers() {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement("select 1 from tenant limit 1")) {
            return statement.executeQuery().next();
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.WARNING, "the database does not answer", e);
            return false;
        }
    }
}
