package ca.alliances.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ca.alliances.testing.Database;
import jakarta.persistence.Entity;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.junit.jupiter.api.Test;

/** The schema that Flyway makes is the one that the mapping expects: no column more, none less, and the same constants. */
class SchemaMappingIT {
    private static final Pattern CONSTANT = Pattern.compile("'([A-Z_]+)'");
    private final Database database = Database.instance();

    @Test
    void everyMappedColumnIsThere() throws SQLException {
        assertEquals(Set.of(), without(mapped(), columns("")));
    }

    @Test
    void everyColumnThatTheDatabaseDoesNotKeepItselfIsMapped() throws SQLException {
        assertEquals(Set.of(), without(columns(" AND is_generated = 'NEVER'"), mapped()));
    }

    @Test
    void everyConstantOfAnEnumIsAllowedByTheConstraintOfItsColumn() throws SQLException {
        Map<String, Set<String>> expected = new TreeMap<>();
        Map<String, Set<String>> allowed = new TreeMap<>();
        for (ClassDescriptor descriptor : descriptors().toList()) {
            for (DatabaseField field : descriptor.getFields()) {
                Class<?> type = attributeType(descriptor, field);
                Set<String> constants = constraint(field);
                if (type != null && type.isEnum() && !constants.isEmpty()) {
                    String name = field.getQualifiedName().toLowerCase(Locale.ROOT);
                    expected.put(name, constantsOf(type));
                    allowed.put(name, constants);
                }
            }
        }
        assertFalse(expected.isEmpty());
        assertEquals(expected, allowed);
    }

    private Stream<ClassDescriptor> descriptors() {
        return database.factory().unwrap(ServerSession.class).getDescriptors().values().stream()
                .filter(descriptor -> descriptor.getJavaClass().isAnnotationPresent(Entity.class));
    }

    private Set<String> mapped() {
        return descriptors()
                .flatMap(descriptor -> descriptor.getFields().stream())
                .map(field -> field.getQualifiedName().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** Columns of all tables and views but those of Flyway, for which that holds too. */
    private Set<String> columns(String condition) throws SQLException {
        return rows(
                        "SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns JOIN information_schema.tables"
                                + " USING (table_schema, table_name) WHERE table_schema = ? AND table_type IN ('BASE TABLE', 'VIEW')"
                                + " AND table_name <> 'flyway_schema_history'" + condition,
                        "portal")
                .stream()
                .map(row -> row.get(0))
                .collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> all, Set<String> those) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(those);
        return rest;
    }

    private static Class<?> attributeType(ClassDescriptor descriptor, DatabaseField field) {
        var mapping = descriptor.getObjectBuilder().getMappingForField(field);
        return mapping == null ? null : mapping.getAttributeClassification();
    }

    private static Set<String> constantsOf(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(Field::isEnumConstant)
                .map(Field::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the constraint on that one column lists; nothing where there is none. */
    private Set<String> constraint(DatabaseField field) throws SQLException {
        Set<String> constants = new TreeSet<>();
        for (List<String> row : rows(
                "SELECT check_clause FROM information_schema.check_constraints WHERE constraint_schema = 'portal' AND table_name = ?",
                field.getTableName().toLowerCase(Locale.ROOT))) {
            if (row.get(0).matches("`" + field.getName().toLowerCase(Locale.ROOT) + "` in \\([^()]*\\)")) {
                CONSTANT.matcher(row.get(0))
                        .results()
                        .map(MatchResult::group)
                        .forEach(each -> constants.add(each.replace("'", "")));
            }
        }
        return constants;
    }

    private List<List<String>> rows(String sql, String value) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Connection connection = database.connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                        row.add(result.getString(i));
                    }
                    rows.add(row);
                }
            }
        }
        return rows;
    }
}
