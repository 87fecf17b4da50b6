package ca.alliances.intake.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.intake.Call;
import ca.alliances.intake.CallNotice;
import ca.alliances.intake.CallReference;
import ca.alliances.intake.OpenCall;
import ca.alliances.tenancy.TenantId;
import ca.alliances.testing.Database;
import ca.alliances.testing.Fixtures;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The queries of calls on a real MariaDB, with three tenants; the third is the one whose rows must not show. */
class CallQueriesIT {
    private static final TenantId MINE = new TenantId("bsl");
    private static final TenantId OTHER = new TenantId("slsj");
    private static final Instant DURING = Fixtures.CALL_OPENS.plusSeconds(60);
    private static final Database DATABASE = Database.instance();

    @BeforeAll
    static void threeCallsOfMineAndOneOfTheOther() {
        DATABASE.write(MINE, em -> {
            em.persist(Fixtures.draftCall("QA-2026-01"));
            em.persist(published("QA-2026-02", null));
            em.persist(published("QA-2026-03", Fixtures.CALL_CLOSES));
            em.persist(published("QA-2026-04", Fixtures.CALL_CLOSES.minusSeconds(60)));
        });
        DATABASE.write(OTHER, em -> em.persist(published("QP-2026-77", Fixtures.CALL_CLOSES)));
    }

    @Test
    void theOneThatClosesFirstComesFirstAndTheOneWithoutEndLast() {
        assertEquals(List.of("QA-2026-04", "QA-2026-03", "QA-2026-02"), open(MINE, DURING, 0, 10));
        assertEquals(List.of("QA-2026-03"), open(MINE, DURING, 1, 1));
    }

    @Test
    void nothingIsOpenBeforeOrAfter() {
        assertEquals(List.of(), open(MINE, Fixtures.CALL_OPENS.minusSeconds(1), 0, 10));
        assertEquals(List.of("QA-2026-02"), open(MINE, Fixtures.CALL_CLOSES.plusSeconds(1), 0, 10));
    }

    @Test
    void theClosingInstantIsStillInTime() {
        assertEquals(List.of("QA-2026-03", "QA-2026-02"), open(MINE, Fixtures.CALL_CLOSES, 0, 10));
    }

    @Test
    void thePublicHomeSeesThoseOfAllActiveTenants() throws SQLException {
        long all = countEverywhere();
        assertTrue(all >= 4);
        try (Connection connection = DATABASE.connection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE tenant SET active = FALSE WHERE id = 'slsj'");
            try {
                assertEquals(all - 1, countEverywhere());
            } finally {
                statement.executeUpdate("UPDATE tenant SET active = TRUE WHERE id = 'slsj'");
            }
        }
    }

    @Test
    void aNoticeIsForPublishedCallsOfTheTenantOnly() {
        assertEquals(
                9, notice(MINE, "QA-2026-03").orElseThrow().content().criteria().size());
        assertEquals(true, notice(MINE, "QA-2026-03").orElseThrow().isOpen());
        assertEquals(Optional.empty(), notice(MINE, "QA-2026-01"));
        assertEquals(Optional.empty(), notice(MINE, "QP-2026-77"));
        assertEquals(Optional.empty(), notice(MINE, "QA-2026-99"));
    }

    private static long countEverywhere() {
        return CallQueriesIT.<Long>ask(null, queries -> queries.countOpen(null, DURING));
    }

    private static Call published(String reference, Instant closes) {
        Call call = Fixtures.draftCall(reference);
        call.schedule(Fixtures.CALL_OPENS, closes);
        call.publish(Fixtures.CALL_OPENS);
        return call;
    }

    private static Optional<CallNotice> notice(TenantId tenant, String reference) {
        return ask(tenant, queries -> queries.notice(new CallReference(reference), planned -> Map.of(), DURING));
    }

    private static List<String> open(TenantId tenant, Instant now, int first, int size) {
        return ask(tenant, queries -> queries.open(tenant, now, first, size)).stream()
                .map(OpenCall::reference)
                .map(CallReference::value)
                .toList();
    }

    private static <T> T ask(TenantId tenant, Function<CallQueries, T> question) {
        return DATABASE.read(tenant, em -> {
            CallQueries queries = new CallQueries();
            queries.em = em;
            return question.apply(queries);
        });
    }
}
