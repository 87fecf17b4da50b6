package ca.alliances.audit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.audit.AuditFilter;
import ca.alliances.audit.AuditLine;
import ca.alliances.audit.ChainReport;
import ca.alliances.identity.Person;
import ca.alliances.shared.Act;
import ca.alliances.shared.Noted;
import ca.alliances.shared.ReferenceCounter;
import ca.alliances.tenancy.TenantId;
import ca.alliances.testing.Database;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The record on a real MariaDB; each test has a tenant of its own, which nobody else writes in. */
class AuditRepositoryIT {
    private static final Instant AT = Instant.parse("2026-11-23T20:00:00.123456789Z");
    private static final Database DATABASE = Database.instance();
    private static final AuditFilter ALL = new AuditFilter(null, null, null, null);

    @Test
    void anEntryIsReadAsItWasWrittenAndItsSealStillFits() {
        TenantId tenant = new TenantId("bsl");
        long before = check(tenant).sound();
        add(tenant, happening("BS-2026-A-0001", "Plainte reçue, reference ᐃᓄᒃ 🙂" + "🙂".repeat(600)));
        add(tenant, happening("BS-2026-A-0002", "half \ud83d"));
        add(tenant, happening("BS-2026-A-0003", null));
        ChainReport report = check(tenant);
        assertTrue(report.isWhole());
        assertEquals(before + 3, report.sound());
        assertEquals(
                List.of("BS-2026-A-0003", "BS-2026-A-0002", "BS-2026-A-0001"),
                abouts(tenant, ALL).subList(0, 3));
    }

    @Test
    void theDatabaseItselfRefusesToChangeOrDeleteAnEntry() throws SQLException {
        TenantId tenant = new TenantId("slsj");
        add(tenant, happening("SL-2026-A-0001", null));
        long before = check(tenant).sound();
        try (Connection connection = DATABASE.connection();
                Statement statement = connection.createStatement()) {
            SQLException change = assertThrows(
                    SQLException.class,
                    () -> statement.executeUpdate("UPDATE audit_entry SET about = 'x' WHERE tenant_id = 'slsj'"));
            assertEquals("45000", change.getSQLState());
            SQLException deletion = assertThrows(
                    SQLException.class,
                    () -> statement.executeUpdate("DELETE FROM audit_entry WHERE tenant_id = 'slsj'"));
            assertEquals("45000", deletion.getSQLState());
        }
        assertEquals(before, check(tenant).sound());
    }

    @Test
    void whatIsChangedBehindThePortalsBackIsFoundAtItsNumber() throws SQLException {
        TenantId tenant = new TenantId("cnat");
        IntStream.rangeClosed(1, 600).forEach(i -> add(tenant, happening("QC-" + i, null)));
        assertTrue(check(tenant).isWhole());
        pastTheTriggers("UPDATE audit_entry SET actor = 'other' WHERE tenant_id = 'cnat' AND number = 550");
        assertEquals(new ChainReport(549, 550L, check(tenant).seal()), check(tenant));
        pastTheTriggers("UPDATE audit_entry SET actor = 'somebody' WHERE tenant_id = 'cnat' AND number = 550");
        assertTrue(check(tenant).isWhole());
        pastTheTriggers("DELETE FROM audit_entry WHERE tenant_id = 'cnat' AND number = 20");
        assertEquals(20, check(tenant).brokenAt());
    }

    @Test
    void fiftyAtOnceWaitForEachOtherInOneOrderAndLeaveNoGap() throws Exception {
        TenantId tenant = new TenantId("mau");
        long before = check(tenant).sound();
        DATABASE.write(
                tenant, em -> IntStream.range(0, 25).forEach(row -> em.persist(new ReferenceCounter("AUDIT-" + row))));
        Stream<Callable<Void>> writers = IntStream.range(0, 25).mapToObj(row -> () -> writeAndAdd(tenant, row));
        Stream<Callable<Void>> lockers = IntStream.range(0, 25).mapToObj(row -> () -> lockAndAdd(tenant, row));
        together(Stream.concat(writers, lockers).toList());
        ChainReport report = check(tenant);
        assertTrue(report.isWhole());
        assertEquals(before + 50, report.sound());
    }

    @Test
    void aUseCaseThatFailsLeavesNoEntryAndNoGap() {
        TenantId tenant = new TenantId("est");
        add(tenant, happening("ES-1", null));
        assertThrows(
                IllegalStateException.class,
                () -> DATABASE.write(tenant, em -> {
                    repository(em).add(happening("ES-2", null));
                    throw new IllegalStateException("the use case fails");
                }));
        add(tenant, happening("ES-3", null));
        assertTrue(check(tenant).isWhole());
        assertEquals(List.of("ES-3", "ES-1"), abouts(tenant, ALL));
    }

    @Test
    void aTenantReadsItsOwnRecordByDayPersonAndReference() {
        TenantId tenant = new TenantId("out");
        String marie = UUID.randomUUID().toString();
        DATABASE.write(null, em -> em.persist(new Person(marie, "m@example.org", "Marie-Ève Poitras 100%", AT)));
        add(new TenantId("at"), happening("OU-1", null));
        add(tenant, new Noted("application.submitted", "OU-1", new Act(marie, at("2026-03-02T04:59:59Z")), null));
        add(tenant, new Noted("application.submitted", "OU-2", new Act(marie, at("2026-03-02T05:00:00Z")), null));
        add(tenant, new Noted("application.submitted", "OU-2", new Act("x", at("2026-03-03T05:00:00Z")), "why"));
        LocalDate second = LocalDate.of(2026, 3, 2);
        assertEquals(List.of("OU-2"), abouts(tenant, new AuditFilter(second, second, null, null)));
        assertEquals(List.of("OU-2", "OU-1"), abouts(tenant, new AuditFilter(null, null, "eve poit", null)));
        assertEquals(List.of("OU-2", "OU-1"), abouts(tenant, new AuditFilter(null, null, "0%", null)));
        assertEquals(List.of(), abouts(tenant, new AuditFilter(null, null, "M%e", null)));
        assertEquals(List.of("OU-1"), abouts(tenant, new AuditFilter(null, null, null, "OU-1")));
        assertEquals("Marie-Ève Poitras 100%", lines(tenant, ALL).get(1).person());
        assertEquals(null, lines(tenant, ALL).get(0).person());
    }

    private static Void writeAndAdd(TenantId tenant, int row) {
        DATABASE.write(tenant, em -> {
            counter(em, row, LockModeType.NONE).next();
            repository(em).add(happening("W-" + row, null));
        });
        return null;
    }

    private static Void lockAndAdd(TenantId tenant, int row) {
        DATABASE.write(tenant, em -> {
            counter(em, row, LockModeType.PESSIMISTIC_WRITE);
            repository(em).add(happening("L-" + row, null));
        });
        return null;
    }

    private static ReferenceCounter counter(EntityManager em, int row, LockModeType lock) {
        return em.createNamedQuery(ReferenceCounter.BY_SERIES, ReferenceCounter.class)
                .setParameter("series", "AUDIT-" + row)
                .setLockMode(lock)
                .getSingleResult();
    }

    private static void together(List<Callable<Void>> all) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(all.size());
        CountDownLatch ready = new CountDownLatch(all.size());
        try {
            List<Future<Void>> results = all.stream()
                    .map(one -> threads.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return one.call();
                    }))
                    .toList();
            for (Future<Void> result : results) {
                result.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** As somebody does who owns the database. */
    private static void pastTheTriggers(String sql) throws SQLException {
        try (Connection connection = DATABASE.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TRIGGER audit_entry_is_not_changed");
            statement.execute("DROP TRIGGER audit_entry_is_not_deleted");
            statement.executeUpdate(sql);
            String refusal = " ON audit_entry FOR EACH ROW SIGNAL SQLSTATE '45000'";
            statement.execute("CREATE TRIGGER audit_entry_is_not_changed BEFORE UPDATE" + refusal);
            statement.execute("CREATE TRIGGER audit_entry_is_not_deleted BEFORE DELETE" + refusal);
        }
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }

    private static Noted happening(String about, String detail) {
        return new Noted("application.submitted", about, new Act("somebody", AT), detail);
    }

    private static void add(TenantId tenant, Noted happening) {
        DATABASE.write(tenant, em -> repository(em).add(happening));
    }

    private static ChainReport check(TenantId tenant) {
        return DATABASE.read(tenant, em -> repository(em).check());
    }

    private static List<String> abouts(TenantId tenant, AuditFilter filter) {
        return lines(tenant, filter).stream().map(AuditLine::about).toList();
    }

    private static List<AuditLine> lines(TenantId tenant, AuditFilter filter) {
        return DATABASE.read(tenant, em -> {
            AuditQueries queries = new AuditQueries();
            queries.em = em;
            List<AuditLine> lines = queries.list(filter, 0, 100);
            assertEquals(lines.size(), queries.count(filter));
            return lines;
        });
    }

    private static AuditRepository repository(EntityManager em) {
        AuditRepository repository = new AuditRepository();
        repository.em = em;
        return repository;
    }
}
