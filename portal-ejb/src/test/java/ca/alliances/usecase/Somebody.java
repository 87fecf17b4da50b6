package ca.alliances.usecase;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** People whom the tests need, written past every use case. */
public final class Somebody {
    private Somebody() {}

    /** A new person with that role in that tenant since long; the answer is the subject, with which the e-mail address begins. */
    public static String with(String role, String tenant) throws SQLException, NamingException {
        return with(role, tenant, null);
    }

    /** The same for one territory. */
    public static String with(String role, String tenant, String territory) throws SQLException, NamingException {
        String subject = newcomer();
        run(
                "INSERT INTO membership (reference, subject, tenant_code, role, territory_code, valid_from, version)"
                        + " VALUES (UUID(), ?, ?, ?, ?, '2020-04-01', 0)",
                subject,
                tenant,
                role,
                territory);
        return subject;
    }

    /** A new person without any role. */
    public static String newcomer() throws SQLException, NamingException {
        String subject = UUID.randomUUID().toString();
        run(
                "INSERT INTO person (subject, email, name, first_seen_at, version)"
                        + " VALUES (?, ?, 'Quelqu’un', '2020-04-01', 0)",
                subject,
                subject + "@example.org");
        return subject;
    }

    /** The first column of the first row, past every mapping. */
    public static String one(String sql, String... values) throws SQLException, NamingException {
        DataSource database = InitialContext.doLookup("java:app/jdbc/portal");
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    /** One statement past every mapping. */
    public static void run(String sql, String... values) throws SQLException, NamingException {
        DataSource database = InitialContext.doLookup("java:app/jdbc/portal");
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    /** The first column of each row, past every mapping. */
    public static List<String> read(String sql, String... values) throws SQLException, NamingException {
        DataSource database = InitialContext.doLookup("java:app/jdbc/portal");
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<String> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(rows.getString(1));
                }
                return read;
            }
        }
    }
}
