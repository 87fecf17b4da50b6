package ca.alliances.bench.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;

/** Writes what the portal keeps beside the rows: the balances of the shares and the last number of each series. */
final class Balances {
    private Balances() {}

    static void write(Connection connection, Rows rows, Iterable<Book> books) throws SQLException {
        try (PreparedStatement share = connection.prepareStatement(
                        "UPDATE envelope_share SET committed = ? WHERE tenant_id = ? AND id = ?");
                PreparedStatement counter = connection.prepareStatement(
                        "INSERT INTO reference_counter (tenant_id, id, version, series, last_number) VALUES (?, ?, 0, ?, ?)"
                                + " ON DUPLICATE KEY UPDATE last_number = VALUES(last_number)")) {
            for (Book book : books) {
                for (OpenedCall call : book.calls()) {
                    if (call.purse() != null) {
                        set(
                                share,
                                call.purse().committed(),
                                book.tenant(),
                                call.purse().id());
                    }
                }
                for (Map.Entry<String, Integer> each : book.counters().entrySet()) {
                    set(counter, book.tenant(), rows.newId(), each.getKey(), each.getValue());
                }
            }
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
    }
}
