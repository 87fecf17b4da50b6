package ca.alliances.bench;

import ca.alliances.bench.data.Sizes;
import ca.alliances.launcher.DatabaseAccess;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The files that may be asked for. */
record Names(List<String> files, List<Long> keys, List<String> own) {
    private static final String ALL = "SELECT reference, id, organization_reference = 'O-HCN2DEPN' FROM application"
            + " WHERE tenant_id = ? AND submitted_at IS NOT NULL ORDER BY id";

    static Names read(DatabaseAccess access) throws SQLException {
        Names names = new Names(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password());
                PreparedStatement query = connection.prepareStatement(ALL)) {
            query.setString(1, Sizes.LARGE);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    names.files.add(found.getString(1));
                    names.keys.add(found.getLong(2));
                    if (found.getBoolean(3)) {
                        names.own.add(found.getString(1));
                    }
                }
            }
        }
        return names;
    }
}
