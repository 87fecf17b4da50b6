package ca.alliances.bench.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Map;

/** Collects rows and sends them many at a time; keys of the portal's own sequence are never met. */
final class Rows implements AutoCloseable {
    private static final int ENOUGH = 10_000;
    private static final long DISTANCE = 10_000;
    private final Connection connection;
    private final Map<Into, PreparedStatement> waiting = new EnumMap<>(Into.class);
    private long lastId;
    private long collected;
    private long sent;

    Rows(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        begin();
    }

    /** From here on keys go on behind those that the portal has given meanwhile. */
    void begin() throws SQLException {
        try (Statement ask = connection.createStatement();
                ResultSet next = ask.executeQuery("SELECT NEXT VALUE FOR entity_seq")) {
            next.next();
            lastId = Math.max(lastId, next.getLong(1) + DISTANCE);
        }
    }

    /** A key that nothing else has. */
    long newId() {
        return ++lastId;
    }

    /** Adds a row as it is. */
    void add(Into into, Object... values) throws SQLException {
        PreparedStatement insert = waiting.get(into);
        if (insert == null) {
            insert = connection.prepareStatement(into.statement());
            waiting.put(into, insert);
        }
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
        collected++;
    }

    /** Adds a row of a tenant under a new key, which is answered. */
    long addOwned(Into into, String tenant, Object... values) throws SQLException {
        long id = newId();
        Object[] all = new Object[values.length + 3];
        all[0] = tenant;
        all[1] = id;
        all[2] = 0L;
        System.arraycopy(values, 0, all, 3, values.length);
        add(into, all);
        return id;
    }

    /** Sends what waits, when it is enough. */
    void sendIfEnough() throws SQLException {
        if (collected >= ENOUGH) {
            send();
        }
    }

    /** Sends what waits, parents before children, and commits. */
    void send() throws SQLException {
        for (PreparedStatement insert : waiting.values()) {
            insert.executeBatch();
        }
        try (Statement move = connection.createStatement()) {
            move.execute("SELECT SETVAL(entity_seq, " + (lastId + DISTANCE) + ")");
        }
        connection.commit();
        sent += collected;
        collected = 0;
    }

    /** How many rows were sent. */
    long sent() {
        return sent;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement insert : waiting.values()) {
            insert.close();
        }
    }
}
