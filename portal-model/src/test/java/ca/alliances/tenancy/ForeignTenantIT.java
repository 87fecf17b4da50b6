package ca.alliances.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.testing.Database;
import ca.alliances.testing.Fixtures;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** MariaDB itself keeps the rows of tenants apart: whoever writes past the portal ties no row to one of another tenant. */
class ForeignTenantIT {
    private static final String MINE = Fixtures.TENANTS.get(0).code();
    private static final String OTHERS = Fixtures.TENANTS.get(1).code();
    private static final String NOBODY = "nobody";
    private static final String FRESH = "7777777";
    /** Rows that are never changed, and columns by which others name the row: a copy is tied instead. */
    private static final Set<String> COPIED = Set.of(
            "ledger_entry",
            "minutes_document",
            "agenda_item.meeting_id",
            "meeting_roll.meeting_id",
            "meeting_roll.seat",
            "motion_voter.motion_id",
            "motion_voter.seat");

    private static final Pattern BROKEN = Pattern.compile("CONSTRAINT `(\\w+)`");

    /** Columns of tenants' tables that name something and have no foreign key, with the reason. */
    private static final Map<String, String> WITHOUT_A_KEY = Map.ofEntries(
            Map.entry(
                    "stored_file.owner_reference", "whatever has documents owns them, and more than applications will"),
            Map.entry("outbox_message.event_id", "what happened, so that its letter is written once; it has no row"),
            Map.entry("answer_link.meeting_reference", "sealed into the token, and looked up when it is used"),
            Map.entry("answer_link.member_reference", "sealed into the token, and looked up when it is used"),
            Map.entry("calendar_feed.member_reference", "looked up whenever it is read"),
            Map.entry("resolution.meeting_reference", "meetings come after the register, which keeps what a body says"),
            Map.entry("resolution.motion_reference", "a number in its meeting"),
            Map.entry(
                    "resolution.project_reference", "projects come after the register, which keeps what a body says"));

    /** A foreign key from a tenant's table to a tenant's table, by its last column: what stands between it and the tenant is tied with it. */
    private record Tie(String constraint, String child, String column, String parent, String key, String columns) {
        @Override
        public String toString() {
            return child + "." + column;
        }
    }

    @BeforeAll
    static void rowsOfEveryEntity() {
        Fixtures.ensureRows();
    }

    static Stream<Tie> ties() throws SQLException {
        return rows(
                        """
                SELECT k.constraint_name, k.table_name, k.column_name, k.referenced_table_name, k.referenced_column_name, k.ordinal_position
                FROM information_schema.key_column_usage k JOIN information_schema.columns c
                  ON c.table_schema = k.table_schema AND c.table_name = k.referenced_table_name AND c.column_name = 'tenant_id'
                WHERE k.table_schema = 'portal' AND k.column_name <> 'tenant_id'
                  AND k.ordinal_position = (SELECT MAX(l.ordinal_position) FROM information_schema.key_column_usage l
                    WHERE l.table_schema = k.table_schema AND l.table_name = k.table_name AND l.constraint_name = k.constraint_name)
                ORDER BY 2, 3""")
                .stream()
                .map(row -> new Tie(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5)));
    }

    static Set<String> tables() throws SQLException {
        return firsts(
                "SELECT table_name FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)"
                        + " WHERE table_schema = 'portal' AND column_name = 'tenant_id' AND table_type = 'BASE TABLE'");
    }

    @ParameterizedTest
    @MethodSource("ties")
    void aRowIsTiedToARowOfItsOwnTenantOnly(Tie tie) throws SQLException {
        // A longer key also wants the row that its other columns name.
        if (tie.columns().equals("2")) {
            assertEquals("", refusedTo(tie, MINE), "one of its own tenant will do");
        }
        assertEquals(tie.constraint(), refusedTo(tie, OTHERS));
        assertEquals(tie.constraint(), refusedTo(tie, NOBODY), "nobody has it");
    }

    /** Ties a row of mine to a row of that tenant, by a key that only this one has; the constraint that refuses it, if one does. */
    private static String refusedTo(Tie tie, String tenant) throws SQLException {
        try (Connection connection = Database.instance().connection();
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            sql.execute("SET foreign_key_checks = 0, check_constraint_checks = 0");
            int made = sql.executeUpdate("UPDATE " + tie.parent() + " SET " + tie.key() + " = " + FRESH
                    + " WHERE tenant_id = '" + tenant + "' LIMIT 1");
            assertEquals(tenant.equals(NOBODY) ? 0 : 1, made, tie.parent());
            sql.execute("SET foreign_key_checks = 1");
            String refused = refused(
                    sql,
                    COPIED.contains(tie.child()) || COPIED.contains(tie.toString())
                            ? copy(tie.child(), Map.of("id", FRESH, "posting", FRESH, tie.column(), FRESH))
                            : "UPDATE " + tie.child() + " SET " + tie.column() + " = " + FRESH + " WHERE tenant_id = '"
                                    + MINE + "' LIMIT 1");
            connection.rollback();
            return refused;
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTenantThatDoesNotExistHasNoRow(String table) throws SQLException {
        try (Connection connection = Database.instance().connection();
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            String refused = refused(sql, copy(table, Map.of("id", FRESH, "tenant_id", "'" + NOBODY + "'")));
            connection.rollback();
            assertTrue(refused.startsWith("fk_" + table + "__"), refused);
        }
    }

    /** A statement that copies a row of mine with other values in some columns. */
    private static String copy(String table, Map<String, String> others) throws SQLException {
        Set<String> columns = firsts("SELECT column_name FROM information_schema.columns WHERE table_schema = 'portal'"
                + " AND is_generated = 'NEVER' AND table_name = '" + table + "'");
        String values = columns.stream()
                .map(column -> others.getOrDefault(column, column))
                .collect(Collectors.joining(","));
        return "INSERT INTO " + table + " (" + String.join(",", columns) + ") SELECT " + values + " FROM " + table
                + " WHERE tenant_id = '" + MINE + "' LIMIT 1";
    }

    @Test
    void everyColumnThatNamesARowIsPartOfAForeignKey() throws SQLException {
        Set<String> loose = firsts(
                """
                SELECT CONCAT(c.table_name, '.', c.column_name) FROM information_schema.columns c
                JOIN information_schema.tables t USING (table_schema, table_name)
                WHERE c.table_schema = 'portal' AND t.table_type = 'BASE TABLE'
                  AND (c.column_name LIKE '%\\_reference' OR c.column_name LIKE '%\\_id' AND c.column_name <> 'tenant_id')
                  AND c.table_name IN (SELECT o.table_name FROM information_schema.columns o
                    WHERE o.table_schema = 'portal' AND o.column_name = 'tenant_id')
                  AND NOT EXISTS (SELECT 1 FROM information_schema.key_column_usage k
                    WHERE k.table_schema = 'portal' AND k.table_name = c.table_name AND k.column_name = c.column_name
                      AND k.referenced_table_name IS NOT NULL)""");
        assertEquals(new TreeSet<>(WITHOUT_A_KEY.keySet()), loose, "each needs a key, or its reason here");
    }

    /** What refuses that statement; nothing when it passes and changes one row. */
    private static String refused(Statement sql, String statement) {
        try {
            assertEquals(1, sql.executeUpdate(statement), statement);
            return "";
        } catch (SQLException e) {
            Matcher constraint = BROKEN.matcher(e.getMessage());
            return constraint.find() ? constraint.group(1) : e.getMessage();
        }
    }

    private static Set<String> firsts(String query) throws SQLException {
        return rows(query).stream().map(row -> row.get(0)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<List<String>> rows(String query) throws SQLException {
        try (Connection connection = Database.instance().connection();
                Statement sql = connection.createStatement();
                ResultSet result = sql.executeQuery(query)) {
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getString(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
