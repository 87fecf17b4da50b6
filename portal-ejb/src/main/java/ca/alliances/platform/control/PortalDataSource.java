package ca.alliances.platform.control;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import javax.sql.PooledConnection;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * The database that the settings name. The container makes it before anything else of the portal, because the mapping signs in during the
 * deployment; so here the start ends when a setting is missing or wrong.
 */
public class PortalDataSource extends MariaDbDataSource {
    private static final System.Logger LOG = System.getLogger(PortalDataSource.class.getName());
    private static final String ACCESS_DENIED = "28";
    private static final String AWAY = "08";

    /** @throws IllegalStateException when a setting is missing or wrong; the log has a line for each */
    public PortalDataSource() {
        Config config = ConfigProvider.getConfig();
        List<String> faults = SettingsCheck.faults(
                name -> config.getOptionalValue(name.toLowerCase(Locale.ROOT).replace('_', '.'), String.class));
        if (!faults.isEmpty()) {
            faults.forEach(fault -> LOG.log(System.Logger.Level.ERROR, fault));
            throw new IllegalStateException("the settings that the log has just named stop the start");
        }
    }

    /** The pool asks for connections by this method; a refusal names the setting to look at. */
    @Override
    public PooledConnection getPooledConnection() throws SQLException {
        try {
            return super.getPooledConnection();
        } catch (SQLException e) {
            throw new SQLException(named(e), e.getSQLState(), e.getErrorCode(), e);
        }
    }

    /** The fault of the database in words that begin with the setting. */
    static String named(SQLException fault) {
        String state = String.valueOf(fault.getSQLState());
        if (state.startsWith(AWAY)) {
            return "PORTAL_DB_URL is wrong, or the database does not answer: " + fault.getMessage();
        }
        if (state.startsWith(ACCESS_DENIED)) {
            return "PORTAL_DB_USER is wrong, or its PORTAL_DB_PASSWORD: " + fault.getMessage();
        }
        return "PORTAL_DB_URL is wrong: " + fault.getMessage();
    }
}
