package ca.alliances.bench.data;

import ca.alliances.application.ApplicationStatus;
import ca.alliances.monitoring.FileStage;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Counts the files for the ministry, as the portal does every night. */
final class Measures {
    private static final String COUNT =
            """
            INSERT INTO measure (tenant_id, id, version, fiscal_year, territory_code, stage, files, requested, moved_at)
            SELECT c.tenant_id, NEXT VALUE FOR entity_seq, 0, c.fiscal_year, c.territory, c.stage, c.files, c.requested, c.moved_at
            FROM (SELECT tenant_id, CAST(SUBSTRING(reference, LOCATE('-', reference) + 1, 4) AS INT) AS fiscal_year,
                         COALESCE(managing_territory, '') AS territory, CASE %s END AS stage, COUNT(*) AS files,
                         SUM(IF(status = 'INCOMPLETE', 0, listed_requested)) AS requested, MAX(changed_at) AS moved_at
                  FROM application WHERE submitted_at IS NOT NULL GROUP BY tenant_id, fiscal_year, territory, stage) c
            ON DUPLICATE KEY UPDATE files = VALUES(files), requested = VALUES(requested), moved_at = VALUES(moved_at)
            """;

    private Measures() {}

    static void count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(COUNT.formatted(
                    Arrays.stream(FileStage.values()).map(Measures::branch).collect(Collectors.joining(" "))));
            statement.execute("ANALYZE TABLE measure");
        }
    }

    private static String branch(FileStage stage) {
        String statuses =
                stage.statuses().stream().map(ApplicationStatus::name).collect(Collectors.joining("', '", "'", "'"));
        return "WHEN status IN (" + statuses + ") THEN '" + stage + "'";
    }
}
