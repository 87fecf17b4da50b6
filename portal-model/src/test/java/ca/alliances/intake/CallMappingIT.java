package ca.alliances.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.shared.Bilingual;
import ca.alliances.shared.Money;
import ca.alliances.shared.Share;
import ca.alliances.tenancy.TenantId;
import ca.alliances.testing.Database;
import ca.alliances.testing.Fixtures;
import jakarta.persistence.EntityManager;
import jakarta.persistence.RollbackException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallMappingIT {
    private static final TenantId CNORD = new TenantId("cnord");
    private final Database database = Database.instance();

    @Test
    void aCallComesBackAsItWasWritten() {
        database.write(CNORD, em -> {
            Call call = Fixtures.draftCall("MP-2026-02");
            call.publish(Fixtures.CALL_OPENS);
            em.persist(call);
        });
        Call read = database.read(CNORD, em -> existing(em, "MP-2026-02"));
        assertTrue(read.isOpenAt(Fixtures.CALL_CLOSES));
        assertEquals(Money.dollars(25_000), read.rules().maxAmount().orElseThrow());
        assertEquals(Share.percent(80), read.rules().maxShare());
        assertEquals(LocalDate.of(2029, 3, 31), read.rules().latestEndDate());
        assertEquals("P1", read.priorities().get(0).code());
        assertEquals(DocumentKind.BOARD_RESOLUTION, read.documents().get(0).kind());
        assertEquals(
                List.of("Comité d’analyse", "Conseil des maires"),
                read.stages().stream().map(PipelineStage::bodyName).toList());
        assertEquals(20, read.criteria().get(0).weight());
    }

    @Test
    void aCriterionThatIsTakenAwayIsGone() {
        database.write(CNORD, em -> em.persist(Fixtures.draftCall("MP-2026-03")));
        database.write(CNORD, em -> {
            Call call = existing(em, "MP-2026-03");
            call.removeCriterion(1);
            call.addCriterion(new Bilingual("Mise en commun des ressources", null), 20, true);
        });
        Call read = database.read(CNORD, em -> existing(em, "MP-2026-03"));
        assertEquals(9, read.criteria().size());
        assertTrue(read.criteria().get(8).isEliminatory());
    }

    @Test
    void aCallIsNotPublishedWhileSomebodyChangesItsCriteria() {
        database.write(CNORD, em -> em.persist(Fixtures.draftCall("MP-2026-05")));
        assertThrows(
                RollbackException.class,
                () -> database.write(CNORD, em -> {
                    Call mine = existing(em, "MP-2026-05");
                    mine.criteria();
                    database.write(CNORD, other -> existing(other, "MP-2026-05").removeCriterion(9));
                    mine.publish(Fixtures.CALL_OPENS);
                }));
    }

    @Test
    void aReferenceIsUsedOncePerTenant() {
        database.write(CNORD, em -> em.persist(Fixtures.draftCall("MP-2026-04")));
        database.write(new TenantId("ark"), em -> em.persist(Fixtures.draftCall("MP-2026-04")));
        assertThrows(
                RollbackException.class,
                () -> database.write(CNORD, em -> em.persist(Fixtures.draftCall("MP-2026-04"))));
    }

    private static Call existing(EntityManager em, String reference) {
        return em.createNamedQuery(Call.BY_REFERENCE, Call.class)
                .setParameter("reference", new CallReference(reference))
                .getSingleResult();
    }
}
