package ca.alliances.bench;

import ca.alliances.bench.data.Sizes;
import ca.alliances.bench.data.Vote;
import ca.alliances.launcher.DatabaseAccess;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/** What the database holds of a vote after its close, read past the portal. */
record Urn(int seats, int people, int inFavour, int against) {
    private static final String VOTERS = "SELECT COUNT(*), COUNT(DISTINCT v.voter_reference),"
            + " GROUP_CONCAT(v.ballot SEPARATOR '\\n'), MAX(m.opened_ballots) FROM motion_voter v"
            + " JOIN motion m ON m.tenant_id = v.tenant_id AND m.id = v.motion_id"
            + " JOIN meeting g ON g.tenant_id = m.tenant_id AND g.id = m.meeting_id"
            + " WHERE v.tenant_id = ? AND g.reference = ? AND v.voted AND m.state = 'CLOSED'";

    static Urn of(DatabaseAccess access, Vote vote) throws SQLException {
        try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password());
                PreparedStatement query = connection.prepareStatement(VOTERS)) {
            query.setString(1, Sizes.LARGE);
            query.setString(2, vote.meeting());
            try (ResultSet found = query.executeQuery()) {
                found.next();
                String ballots = found.getString(vote.secret() ? 4 : 3);
                List<String> each =
                        ballots == null ? List.of() : ballots.lines().toList();
                return new Urn(found.getInt(1), found.getInt(2), count(each, "FOR"), count(each, "AGAINST"));
            }
        }
    }

    private static int count(List<String> ballots, String choice) {
        return Collections.frequency(ballots, choice);
    }

    /** @throws WrongCount when a vote is lost, or somebody has two */
    void require(int wantedInFavour, int wantedAgainst, Vote vote, String firstError) {
        int people = wantedInFavour + wantedAgainst;
        if (!equals(new Urn(people, people, wantedInFavour, wantedAgainst))) {
            throw new WrongCount("%s has %s, where %d people voted, %d for it and %d against; first error: %s"
                    .formatted(vote, this, people, wantedInFavour, wantedAgainst, firstError));
        }
    }

    /** A vote was lost or counted twice: no figure is worth anything then. */
    static final class WrongCount extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        WrongCount(String message) {
            super(message);
        }
    }
}
