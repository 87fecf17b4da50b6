package ca.alliances.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.testing.Database;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Two threads that go from tenant to tenant all the time never see a row of the one they have left. */
class TenantAlternationIT {
    private static final int TURNS = 10_000;
    private static final List<TenantId> TENANTS = List.of(new TenantId("cnord"), new TenantId("cssspnql"));
    private final Database database = Database.instance();

    @Test
    void tenThousandTurnsOfTwoThreadsShowNoRowOfAnotherTenant() throws Exception {
        List<Set<String>> own = TENANTS.stream().map(this::territories).toList();
        assertTrue(own.get(0).stream().noneMatch(own.get(1)::contains), "the test needs two sets apart");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> turns = threads.invokeAll(List.of(alternating(0, own), alternating(1, own)));
            for (Future<Integer> each : turns) {
                assertEquals(TURNS / 2, each.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Callable<Integer> alternating(int begin, List<Set<String>> own) {
        return () -> {
            int turn = 0;
            while (turn < TURNS / 2) {
                int which = (begin + turn++) % TENANTS.size();
                assertEquals(own.get(which), territories(TENANTS.get(which)));
                assertTrue(CurrentTenant.find().isEmpty());
            }
            return turn;
        };
    }

    private Set<String> territories(TenantId tenant) {
        return Set.copyOf(database.read(
                tenant, em -> em.createQuery("select t.territoryCode from TenantTerritory t", String.class)
                        .getResultList()));
    }
}
