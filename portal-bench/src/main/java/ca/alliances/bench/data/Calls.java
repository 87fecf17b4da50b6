package ca.alliances.bench.data;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Writes calls: the rules, nine criteria, three priorities, one document, a committee and a body. */
final class Calls {
    private static final int CRITERIA = 9;
    private static final int PRIORITIES = 3;

    private Calls() {}

    static String committee(OpenedCall call) {
        return "Comité d’analyse " + call.reference();
    }

    static String body(OpenedCall call) {
        return "Conseil " + call.reference();
    }

    static void write(Rows rows, String tenant, OpenedCall call, LocalDateTime closes) throws SQLException {
        LocalDateTime opens = LocalDateTime.of(call.year(), 4, 1, 4, 0);
        long id = rows.addOwned(
                Into.CALL,
                tenant,
                call.reference(),
                call.territory(),
                "Appel de projets " + call.reference(),
                opens,
                closes,
                opens.minusDays(15),
                1,
                8000,
                2_500_000L,
                true,
                10_000,
                0,
                1000,
                5000,
                24,
                LocalDate.of(2029, 3, 31),
                "Développement social",
                "agent@example.org");
        parts(rows, tenant, id, call);
    }

    private static void parts(Rows rows, String tenant, long id, OpenedCall call) throws SQLException {
        for (int i = 1; i <= CRITERIA; i++) {
            rows.addOwned(Into.CRITERION, tenant, id, i, "Critère " + i, i == 1 ? 20 : 10, i == 2);
        }
        for (int i = 1; i <= PRIORITIES; i++) {
            rows.addOwned(Into.PRIORITY, tenant, id, i, "P" + i, "Priorité " + i);
        }
        rows.addOwned(Into.ASKED_DOCUMENT, tenant, id, 1, "BOARD_RESOLUTION", true);
        rows.addOwned(Into.STAGE, tenant, id, 1, committee(call), "REVIEW");
        rows.addOwned(Into.STAGE, tenant, id, 2, body(call), "DECISION");
    }
}
