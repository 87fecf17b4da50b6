package ca.alliances.monitoring.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.application.Application;
import ca.alliances.application.ApplicationMoved;
import ca.alliances.funding.Balance;
import ca.alliances.intake.Call;
import ca.alliances.monitoring.Drift;
import ca.alliances.monitoring.FileStage;
import ca.alliances.monitoring.Measure;
import ca.alliances.monitoring.TenantFigures;
import ca.alliances.organization.Organization;
import ca.alliances.shared.Act;
import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.Money;
import ca.alliances.shared.Period;
import ca.alliances.tenancy.DataSharingAgreement;
import ca.alliances.tenancy.Sharing;
import ca.alliances.tenancy.TenantId;
import ca.alliances.testing.Database;
import ca.alliances.testing.Fixtures;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The measures on a real MariaDB: kept with every step, found wrong when somebody tampers, shown as far as they are shared. In tenants where no other test has files. */
class MeasuresIT {
    private static final Database DATABASE = Database.instance();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final FiscalYear YEAR = new FiscalYear(2026);

    @Test
    void everyStepIsCarriedAndTamperingIsFoundAndSetRight() throws Exception {
        TenantId tenant = new TenantId("cnat");
        agree(tenant, Sharing.FULL);
        DATABASE.write(tenant, em -> {
            Application file = submitted(em, "MS-2026-01", "MS-2026-A-0001");
            measures(em).carry(file.declareAdmissible(Fixtures.act(Fixtures.CALL_OPENS.plusSeconds(120))));
        });
        assertEquals(List.of(), recount(tenant));
        assertEquals(Optional.of(1L), figures(tenant).files().at(FileStage.UNDER_STUDY));
        assertEquals(Optional.of(0L), figures(tenant).files().at(FileStage.RECEIVED));
        try (Connection connection = DATABASE.connection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "UPDATE measure SET files = 7 WHERE tenant_id = 'cnat' AND stage = 'GRANTED' LIMIT 1");
        }
        List<Drift> drifts = recount(tenant);
        assertEquals(1, drifts.size());
        assertEquals(7, drifts.get(0).kept().files());
        assertEquals(0, drifts.get(0).counted().files());
        assertEquals(List.of(), recount(tenant));
    }

    @Test
    void aFileThatEndsWhileItIsCompletedCountsWithWhatItWasHandedInWith() {
        TenantId tenant = new TenantId("out");
        DATABASE.write(tenant, em -> {
            Application file = submitted(em, "MB-2026-01", "MB-2026-A-0001");
            Act later = Fixtures.act(Fixtures.CALL_OPENS.plusSeconds(120));
            measures(em).carry(file.returnForCompletion("Le budget", later));
            file.budget(Fixtures.budget(30_000, 25_000), later);
            measures(em).carry(file.withdraw("Trop tard", later));
        });
        assertEquals(List.of(), recount(tenant));
        Measure ended =
                DATABASE.read(tenant, em -> em.createQuery("select m from Measure m where m.files = 1", Measure.class)
                        .getSingleResult());
        assertEquals(FileStage.ENDED, ended.cell().stage());
        assertEquals(Money.dollars(20_000), ended.count().requested());
    }

    @Test
    void oneFileOfATenantThatSharesTotalsOnlyIsNotCountedOut() {
        TenantId tenant = new TenantId("gnc");
        agree(tenant, Sharing.AGGREGATES_ONLY);
        DATABASE.write(tenant, em -> submitted(em, "GN-2026-01", "GN-2026-A-0001"));
        TenantFigures figures = figures(tenant);
        assertEquals(Sharing.AGGREGATES_ONLY, figures.sharing());
        assertEquals(Optional.empty(), figures.files().at(FileStage.RECEIVED));
        assertEquals(Optional.empty(), figures.files().total());
        assertNull(figures.movedAt());
    }

    @Test
    void whatNobodyAgreedToIsNotShared() {
        TenantId none = new TenantId("mau");
        TenantId nothing = new TenantId("chap");
        agree(nothing, Sharing.NOTHING);
        for (TenantId tenant : List.of(none, nothing)) {
            String prefix = tenant.toString().substring(0, 2).toUpperCase(Locale.ROOT);
            DATABASE.write(tenant, em -> submitted(em, prefix + "-2026-01", prefix + "-2026-A-0001"));
            TenantFigures figures = figures(tenant);
            assertNull(figures.sharing(), tenant.toString());
            assertEquals(Balance.NONE, figures.money());
            assertEquals(Optional.empty(), figures.files().total().filter(files -> files > 0));
            assertNull(figures.movedAt());
        }
    }

    @Test
    void allTwentyOneTenantsHaveTheirLine() {
        agree(new TenantId("est"), Sharing.FULL);
        List<TenantFigures> all = DATABASE.read(null, em -> queries(em).figures(YEAR, TODAY));
        assertEquals(21, all.size());
        assertTrue(DATABASE.read(null, em -> queries(em).years()).contains(YEAR));
    }

    private static void agree(TenantId tenant, Sharing extent) {
        DATABASE.write(
                null,
                em -> em.persist(new DataSharingAgreement(
                        tenant,
                        extent,
                        false,
                        Period.since(LocalDate.of(2026, 4, 1)),
                        "Suivi",
                        "Conseil, 2026-03",
                        Fixtures.act(Fixtures.CALL_OPENS))));
    }

    private static Application submitted(EntityManager em, String callReference, String reference) {
        Call call = Fixtures.publishedCall(em, callReference);
        Organization organization = Fixtures.keptOrganization(em);
        Application file = Fixtures.completeDraft(reference, call, organization);
        ApplicationMoved moved = file.submit(call, Fixtures.act(Fixtures.CALL_OPENS.plusSeconds(90)));
        file.listUnder("Cuisine");
        em.persist(file);
        em.flush();
        measures(em).carry(moved);
        return file;
    }

    private static List<Drift> recount(TenantId tenant) {
        return DATABASE.read(tenant, em -> measures(em).recount());
    }

    private static TenantFigures figures(TenantId tenant) {
        return DATABASE.read(null, em -> queries(em).figures(YEAR, TODAY)).stream()
                .filter(each -> each.tenant().equals(tenant))
                .findFirst()
                .orElseThrow();
    }

    private static Measures measures(EntityManager em) {
        Measures measures = new Measures();
        measures.em = em;
        return measures;
    }

    private static FigureQueries queries(EntityManager em) {
        FigureQueries queries = new FigureQueries();
        queries.em = em;
        return queries;
    }
}
