package ca.alliances.platform.control;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PortalDataSourceTest {
    @Test
    void aDatabaseThatDoesNotAnswerIsNamedByItsSetting() {
        SQLException refused = Assertions.assertThrows(
                SQLException.class, () -> DriverManager.getConnection("jdbc:mariadb://127.0.0.1:1/portal"));
        String named = PortalDataSource.named(refused);
        assertTrue(named.startsWith("PORTAL_DB_URL is wrong, or the database does not answer: "), named);
        assertTrue(named.contains("127.0.0.1:1"), named);
    }

    @Test
    void aRefusedUserIsNamedByItsSettings() {
        String named = PortalDataSource.named(
                new SQLException("Access denied for user 'portal'@'%' (using password: YES)", "28000", 1045));
        assertTrue(named.startsWith("PORTAL_DB_USER is wrong, or its PORTAL_DB_PASSWORD: Access denied"), named);
    }

    @Test
    void aSchemaThatIsNotThereIsNamedByTheAddress() {
        String named = PortalDataSource.named(new SQLException("Unknown database 'portail'", "42000", 1049));
        assertTrue(named.startsWith("PORTAL_DB_URL is wrong: Unknown database 'portail'"), named);
    }
}
