package ca.alliances.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.intake.Call;
import ca.alliances.intake.CallReference;
import ca.alliances.organization.Organization;
import ca.alliances.shared.Act;
import ca.alliances.shared.ReferenceCounter;
import ca.alliances.tenancy.TenantId;
import ca.alliances.testing.Database;
import ca.alliances.testing.Fixtures;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ApplicationMappingIT {
    private static final TenantId CNORD = new TenantId("cnord");
    private static final TenantId ARK = new TenantId("ark");
    private static final Organization ORGANIZATION = Fixtures.organization();
    private static final Act ACT = Fixtures.act(Fixtures.CALL_OPENS.plusSeconds(3600));
    private static final Call CALL = Fixtures.draftCall("CN-2026-20");
    private final Database database = Database.instance();

    @BeforeAll
    static void callAndOrganization() {
        CALL.publish(Fixtures.CALL_OPENS);
        Database.instance().write(CNORD, em -> {
            em.persist(CALL);
            em.persist(ORGANIZATION);
        });
    }

    @Test
    void anApplicationComesBackAsItWasWritten() {
        Application written = store("CN-2026-A-2001");
        Application read = read("CN-2026-A-2001");
        assertEquals(written.budget(), read.budget());
        assertEquals(written.requested(), read.requested());
        assertEquals("Cuisines collectives", read.outline().title());
        assertEquals(120, read.need().expectedReach().orElseThrow());
        assertEquals(written.plan().end(), read.plan().end());
        assertEquals("Des repas chaque semaine", read.priorities().get(0).answer());
        assertEquals(Declaration.values().length, read.declarations().size());
        assertEquals(ORGANIZATION.reference(), read.organization());
        assertEquals(List.of(), read.gaps(CALL));
    }

    @Test
    void anEmptyDraftComesBackEmpty() {
        database.write(
                CNORD,
                em -> em.persist(new Application(
                        new ApplicationReference("CN-2026-A-2002"),
                        CALL,
                        ORGANIZATION.reference(),
                        new ProjectOutline("ᐃᓄᒃᑎᑐᑦ \uD83C\uDF5E <script>", null, null, null, null),
                        ACT)));
        Application read = read("CN-2026-A-2002");
        assertEquals("ᐃᓄᒃᑎᑐᑦ \uD83C\uDF5E <script>", read.outline().title());
        assertTrue(read.need().needs().isEmpty());
        assertTrue(read.plan().start().isEmpty());
        assertEquals(Budget.EMPTY, read.budget());
    }

    @Test
    void everyStepIsKeptAndEveryChangeCounts() {
        store("CN-2026-A-2003");
        long before = read("CN-2026-A-2003").version();
        database.write(CNORD, em -> existing(em, "CN-2026-A-2003").budget(Fixtures.budget(40_000, 25_000), ACT));
        assertTrue(read("CN-2026-A-2003").haveDeclarationsLapsed());
        database.write(
                CNORD, em -> existing(em, "CN-2026-A-2003").declare(EnumSet.allOf(Declaration.class), "Marie", ACT));
        database.write(CNORD, em -> existing(em, "CN-2026-A-2003").submit(CALL, ACT));
        database.write(CNORD, em -> existing(em, "CN-2026-A-2003").returnForCompletion("Il manque une page", ACT));
        Application read = read("CN-2026-A-2003");
        assertEquals(Fixtures.budget(40_000, 25_000), read.budget());
        assertEquals(
                List.of(1, 2, 3),
                read.history().stream().map(StatusChange::position).toList());
        assertEquals("Il manque une page", read.history().get(2).reason().orElseThrow());
        assertTrue(read.version() > before);
    }

    @Test
    void twoWhoSubmitAtOnceSubmitOnce() {
        store("CN-2026-A-2004");
        assertThrows(
                PersistenceException.class,
                () -> database.write(CNORD, em -> {
                    Application mine = existing(em, "CN-2026-A-2004");
                    database.write(
                            CNORD, other -> existing(other, "CN-2026-A-2004").submit(CALL, ACT));
                    mine.submit(CALL, ACT);
                }));
        assertEquals(2, read("CN-2026-A-2004").history().size());
    }

    @Test
    void anotherTenantsCallIsRefusedBySql() {
        assertThrows(
                PersistenceException.class,
                () -> database.write(
                        ARK, em -> em.persist(Fixtures.completeDraft("CN-2026-A-2005", CALL, ORGANIZATION))));
    }

    @Test
    void aChildOfAnotherTenantsApplicationIsRefusedBySql() throws SQLException {
        store("CN-2026-A-2006");
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            assertThrows(
                    SQLException.class,
                    () -> statement.execute(
                            """
                            insert into revenue_line (tenant_id, id, version, application_id, position, source, status, amount)
                            select 'ark', next value for entity_seq, 0, id, 9, 'PRIVATE', 'CONFIRMED', 1
                            from application where reference = 'CN-2026-A-2006'"""));
        }
    }

    @Test
    void theCounterOfASeriesIsKept() {
        String series = ApplicationReference.series(new CallReference("CN-2099-01"));
        database.write(CNORD, em -> em.persist(new ReferenceCounter(series)));
        for (int expected = 1; expected <= 3; expected++) {
            int number =
                    database.read(CNORD, em -> em.createNamedQuery(ReferenceCounter.BY_SERIES, ReferenceCounter.class)
                            .setParameter("series", series)
                            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                            .getSingleResult()
                            .next());
            assertEquals(expected, number);
        }
    }

    private Application store(String reference) {
        Application draft = Fixtures.completeDraft(reference, CALL, ORGANIZATION);
        database.write(CNORD, em -> em.persist(draft));
        return draft;
    }

    private Application read(String reference) {
        return database.read(CNORD, em -> existing(em, reference));
    }

    private static Application existing(EntityManager em, String reference) {
        return em.createNamedQuery(Application.BY_REFERENCE, Application.class)
                .setParameter("reference", new ApplicationReference(reference))
                .getSingleResult();
    }
}
