package ca.alliances.notification.control;

import ca.alliances.tenancy.TenantId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The two questions that the mapping cannot ask (ADR 0012): which tenants have something to send, and which messages no other worker has
 * locked ({@code SKIP LOCKED}). In plain SQL on the connection of the transaction; the rows themselves are read and changed by the mapping.
 */
@ApplicationScoped
public class OutboxQueue {
    private static final String TENANTS =
            "SELECT DISTINCT tenant_id FROM outbox_message WHERE state = 'WAITING' AND next_attempt_at <= ?";
    private static final String DUE = "SELECT reference FROM outbox_message"
            + " WHERE state = 'WAITING' AND next_attempt_at <= ? AND tenant_id = ?"
            + " ORDER BY next_attempt_at LIMIT ? FOR UPDATE SKIP LOCKED";

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    /** The tenants that have something to send now. */
    public List<TenantId> tenants(Instant now) {
        return ask(TENANTS, utc(now)).stream().map(TenantId::new).toList();
    }

    /** References of a tenant's messages to send now that nobody else has locked; locked until the transaction ends. */
    public List<String> lockDue(TenantId tenant, Instant now, int most) {
        return ask(DUE, utc(now), tenant.code(), most);
    }

    private List<String> ask(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<String> answers = new ArrayList<>();
                while (rows.next()) {
                    answers.add(rows.getString(1));
                }
                return answers;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the outbox cannot be read", e);
        }
    }

    private static LocalDateTime utc(Instant now) {
        return LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    }
}
