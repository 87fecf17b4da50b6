package ca.alliances.tenancy.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.alliances.shared.Act;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Noted;
import ca.alliances.shared.RuleViolation;
import ca.alliances.tenancy.CurrentTenant;
import ca.alliances.tenancy.TenantId;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Working for another tenant in the real container: inside only its rows, afterwards only one's own, and it is on record there. */
@ArquillianTest
class TenantSwitchUseCaseIT {
    private static final TenantId OTHER = new TenantId("cssspnql");

    @Inject
    private TenantSwitch tenants;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    @Test
    void insideOnlyTheOtherTenantsRowsAreSeenAndAfterwardsOnlyOnesOwn() throws Exception {
        String analyst = Somebody.with("MINISTRY_ANALYST", null);
        counter("cnord", "SW-OUT");
        counter("cssspnql", "SW-IN");
        Acting.as(analyst, "cnord", () -> {
            transaction.begin();
            try {
                assertEquals(List.of("SW-OUT"), series());
                assertEquals(List.of("SW-IN"), visit(analyst, this::series));
                assertEquals(List.of("SW-OUT"), series());
                assertEquals("cnord", CurrentTenant.id().code());
            } finally {
                transaction.rollback();
            }
            return null;
        });
    }

    @Test
    void aRefusalInsideBringsOneBackAndLeavesNoTrace() throws Exception {
        String analyst = Somebody.with("MINISTRY_ANALYST", null);
        Acting.as(analyst, "cnord", () -> {
            assertThrows(
                    RuleViolation.class,
                    () -> visit(analyst, () -> {
                        throw new RuleViolation("monitoring.reason", 15, 500);
                    }));
            assertEquals("cnord", CurrentTenant.id().code());
            return null;
        });
        assertEquals(0, entries(analyst));
    }

    @Test
    void theTenantThatIsVisitedHasItOnRecord() throws Exception {
        String analyst = Somebody.with("MINISTRY_ANALYST", null);
        Acting.as(analyst, null, () -> visit(analyst, () -> ""));
        assertEquals(1, entries(analyst));
    }

    @Test
    void whoDoesNotMonitorGoesNowhere() throws Exception {
        String coordinator = Somebody.with("COORDINATOR", "cnord");
        assertThrows(NotFound.class, () -> Acting.as(coordinator, "cnord", () -> visit(coordinator, () -> "")));
    }

    private <T> T visit(String actor, Supplier<T> work) {
        return tenants.as(OTHER, new Noted("ministry.listed", "2026-2027", new Act(actor, Instant.EPOCH), null), work);
    }

    private List<String> series() {
        return em.createQuery("select c.series from ReferenceCounter c where c.series like 'SW-%'", String.class)
                .getResultList();
    }

    private long entries(String actor) throws Exception {
        return Acting.as(actor, OTHER.code(), () -> em.createQuery(
                        "select count(e) from AuditEntry e where e.actor = :actor", Long.class)
                .setParameter("actor", actor)
                .getSingleResult());
    }

    private static void counter(String tenant, String series) throws Exception {
        Somebody.run(
                "INSERT INTO reference_counter (tenant_id, id, version, series, last_number)"
                        + " VALUES (?, NEXT VALUE FOR entity_seq, 0, ?, 0)",
                tenant,
                series);
    }
}
