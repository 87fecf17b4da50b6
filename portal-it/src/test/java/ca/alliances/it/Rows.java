package ca.alliances.it;

import ca.alliances.launcher.DatabaseAccess;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of the portal's database, past every mapping: what is really there, and what no page lets one change. */
final class Rows {
    private final DatabaseAccess access;
    private Connection kept;

    Rows(DatabaseAccess access) {
        this.access = access;
    }

    /** Runs one statement; how many rows it changed. */
    synchronized int change(String sql, String... values) {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The columns of each row as text. */
    synchronized List<List<String>> of(String sql, String... values) {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet result = statement.executeQuery()) {
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getString(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The only column of the only row. */
    String one(String sql, String... values) {
        return of(sql, values).get(0).get(0);
    }

    /** Copies the rows of a table for which the condition holds, with other expressions in some columns. */
    void copy(String table, String condition, Map<String, String> others) {
        String columns = one(
                "SELECT GROUP_CONCAT(column_name ORDER BY ordinal_position) FROM information_schema.columns"
                        + " WHERE table_schema = DATABASE() AND table_name = ? AND is_generated = 'NEVER'",
                table);
        String values = Stream.of(columns.split(","))
                .map(column -> others.getOrDefault(column, column))
                .collect(Collectors.joining(","));
        change("INSERT INTO " + table + " (" + columns + ") SELECT " + values + " FROM " + table + " WHERE "
                + condition);
    }

    /** All rows of the tenant but those of its letters, which go out by themselves. */
    String stateOf(String tenant) {
        StringBuilder state = new StringBuilder();
        of("SELECT table_name FROM information_schema.columns WHERE table_schema = database() AND column_name = 'tenant_id'"
                        + " AND table_name NOT LIKE 'outbox%' ORDER BY table_name")
                .forEach(table -> state.append(table.get(0))
                        .append(of("SELECT * FROM " + table.get(0) + " WHERE tenant_id = ? ORDER BY id", tenant)));
        return state.toString();
    }

    /** What people may do in the tenant or for the organizations of its files, and who was invited to what. */
    String peopleOf(String tenant) {
        return List.of(
                        "membership WHERE tenant_code = ?",
                        "invitation WHERE COALESCE(tenant_code, ?) <> ''",
                        "mandate WHERE ? <> ''",
                        "organization WHERE ? <> ''",
                        "data_sharing_agreement WHERE tenant_code = ?")
                .stream()
                .map(table -> of("SELECT * FROM " + table + " ORDER BY reference", tenant)
                        .toString())
                .collect(Collectors.joining());
    }

    /** The same from call to call: opening one takes longer than most questions. A test may have taken the database away. */
    private Connection connection() throws SQLException {
        if (kept == null || !kept.isValid(1)) {
            kept = DriverManager.getConnection(access.url(), access.user(), access.password());
        }
        return kept;
    }

    private PreparedStatement prepared(String sql, String... values) throws SQLException {
        PreparedStatement statement = connection().prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
        return statement;
    }
}
