package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalExtension.class)
class HealthIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String READY = "/health/ready";
    private static final String LIST = "/t/cnord/people/list";
    private static final String COORDINATOR = "coordination.cnord@example.org";
    private final Portal portal;

    HealthIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void thePortalSaysThatItIsNotReadyWhileTheDatabaseIsAway() throws InterruptedException {
        Visitor coordinator = portal.visitor().enter(COORDINATOR);
        assertEquals(200, coordinator.ask(READY).status());
        portal.stack().stopDatabase();
        try {
            await(() -> coordinator.ask(READY).status() == 503);
            assertEquals(503, coordinator.open("/t/cnord"));
            assertTrue(coordinator.page().locator("main h1").isVisible());
        } finally {
            portal.stack().startDatabase();
        }
        await(() -> coordinator.ask(READY).status() == 200);
        assertEquals(200, coordinator.ask(LIST).status());
        portal.visitor().enter(COORDINATOR);
    }

    @Test
    void whoIsSignedInGoesOnWorkingWithoutKeycloakAndWhoIsNotIsToldToWait() throws InterruptedException {
        Visitor coordinator = portal.visitor().enter(COORDINATOR);
        Visitor unknown = portal.visitor();
        portal.stack().stopKeycloak();
        try {
            assertEquals(200, coordinator.open(LIST));
            assertEquals(200, unknown.open("/"));
            assertEquals(503, unknown.open(LIST));
            assertEquals(
                    "Le portail n’est pas disponible pour le moment",
                    unknown.page().locator("main h1").innerText());
        } finally {
            portal.stack().startKeycloak();
        }
        portal.visitor().enter(COORDINATOR);
    }

    @Test
    void theServerTellsNobodyItsMetrics() {
        Visitor unknown = portal.visitor();
        assertEquals(404, unknown.ask("/metrics").status());
        assertEquals(404, unknown.ask("/metrics/base").status());
    }

    static void await(BooleanSupplier truth) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!truth.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "waited too long");
            Thread.sleep(250);
        }
    }
}
