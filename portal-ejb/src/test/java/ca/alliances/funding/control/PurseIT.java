package ca.alliances.funding.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.application.ApplicationReference;
import ca.alliances.decision.boundary.Purse;
import ca.alliances.funding.Balance;
import ca.alliances.funding.Difference;
import ca.alliances.funding.EntryKind;
import ca.alliances.funding.LedgerLine;
import ca.alliances.funding.MoneyMoved;
import ca.alliances.funding.ShareReference;
import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.Money;
import ca.alliances.shared.RuleViolation;
import ca.alliances.tenancy.TenantId;
import ca.alliances.testing.Database;
import ca.alliances.testing.Fixtures;
import ca.alliances.testing.Heard;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The money of the envelope on a real MariaDB: each test in a tenant of its own, since the ledger only grows. */
class PurseIT {
    private static final FiscalYear YEAR = new FiscalYear(2026);
    private static final ShareReference HCN = new ShareReference("2026-950");
    private static final Database DATABASE = Database.instance();

    @BeforeAll
    static void envelopes() {
        for (String tenant : List.of("gas", "idm", "mau", "out", "gnc")) {
            DATABASE.write(new TenantId(tenant), em -> Fixtures.fund(em, Money.dollars(179_200)));
        }
    }

    @Test
    void ofFiftyWhoFightForTheLastDollarsExactlyTheAffordableWin() throws Exception {
        TenantId tenant = new TenantId("gas");
        Money each = Money.dollars(10_000);
        CyclicBarrier start = new CyclicBarrier(50);
        ExecutorService threads = Executors.newFixedThreadPool(50);
        List<Future<Boolean>> answers = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            Callable<Boolean> attempt = commitment(tenant, start, promise(i, each));
            answers.add(threads.submit(attempt));
        }
        int won = 0;
        for (Future<Boolean> answer : answers) {
            won += answer.get() ? 1 : 0;
        }
        threads.shutdown();
        assertEquals(17, won);
        Balance balance = balance(tenant);
        assertEquals(Money.dollars(170_000), balance.committed());
        assertEquals(Money.dollars(9_200), balance.free());
        long lines = ask(tenant, queries -> queries.countLedger(HCN));
        assertEquals(18, lines);
        assertEquals(List.of(), ask(tenant, ShareQueries::differences));
    }

    private static Callable<Boolean> commitment(TenantId tenant, CyclicBarrier start, Purse.Promise promise) {
        return () -> {
            start.await();
            try {
                spend(tenant, purse -> purse.commit(HCN.value(), promise));
                return true;
            } catch (RuleViolation refusal) {
                assertEquals("funding.not-enough", refusal.key());
                return false;
            }
        };
    }

    @Test
    void theMoneyOfARepealedDecisionIsFreeAgain() {
        TenantId tenant = new TenantId("idm");
        Purse.Promise promise = promise(1, Money.dollars(25_000));
        Heard<MoneyMoved> heard = spend(tenant, purse -> purse.commit(HCN.value(), promise));
        assertEquals(
                List.of("funding.committed"),
                heard.stream().map(MoneyMoved::what).toList());
        assertEquals(Money.dollars(154_200), balance(tenant).free());
        spend(tenant, purse -> purse.release(HCN.value(), promise));
        assertEquals(Money.dollars(179_200), balance(tenant).free());
        List<LedgerLine> ledger = ask(tenant, queries -> queries.ledger(HCN, 0, 2));
        assertEquals(
                List.of(EntryKind.RELEASE, EntryKind.COMMITMENT),
                ledger.stream().map(LedgerLine::kind).toList());
        assertEquals(Money.dollars(154_200), ledger.get(1).freeAfter());
        assertThrows(RuleViolation.class, () -> spend(tenant, purse -> purse.release(HCN.value(), promise)));
    }

    @Test
    void aTerritoryPaysFromItsShareAndTheWholeTenantFromTheRoot() {
        TenantId tenant = new TenantId("idm");
        DATABASE.write(tenant, em -> {
            PurseOfShares purse = purse(em, new Heard<>());
            assertEquals("2026-950", purse.of("950", YEAR).orElseThrow().share());
            assertEquals("2026-agreement", purse.of(null, YEAR).orElseThrow().share());
            assertTrue(purse.of("960", YEAR).isEmpty());
            assertTrue(purse.of("950", new FiscalYear(2027)).isEmpty());
        });
    }

    @Test
    void sqlItselfRefusesToPromiseMoreThanThereIs() {
        assertRefused(
                "update envelope_share set committed = allocated + 1 where tenant_id = 'mau' and reference = '2026-950'");
        assertRefused("update envelope_share set committed = -1 where tenant_id = 'mau' and reference = '2026-950'");
    }

    @Test
    void sqlItselfKeepsTheLedgerAsItIs() {
        assertRefused("update ledger_entry set amount = 1 where tenant_id = 'mau'");
        assertRefused("delete from ledger_entry where tenant_id = 'mau'");
    }

    @Test
    void sqlItselfRefusesAnEntryOnAnotherTenantsShare() {
        String insert =
                "insert into ledger_entry (tenant_id, id, version, posting, share_id, kind, from_account, to_account,"
                        + " amount, free_after, effective_on, reason, actor, made_at) select '%s', next value for entity_seq, 0, uuid(),"
                        + " id, 'COMMITMENT', 'FREE', 'COMMITTED', 1, 0, '2026-04-01', 'x', 'x', now() from envelope_share"
                        + " where tenant_id = 'mau' and reference = '2026-950'";
        assertRefused(insert.formatted("out"));
        assertRefused(
                "update envelope_share s join envelope_share o on o.tenant_id = 'out' and o.reference = '2026-agreement'"
                        + " set s.parent_id = o.id where s.tenant_id = 'mau' and s.reference = '2026-950'");
    }

    @Test
    void theReconciliationFindsABalanceThatSomebodyTouched() throws SQLException {
        TenantId tenant = new TenantId("gnc");
        assertEquals(List.of(), ask(tenant, ShareQueries::differences));
        execute(
                "update envelope_share set committed = committed + 100 where tenant_id = 'gnc' and reference = '2026-950'");
        List<Difference> found = ask(tenant, ShareQueries::differences);
        assertEquals(HCN, found.get(0).share());
        assertEquals(new Money(100), found.get(0).kept().committed());
        assertEquals(Money.ZERO, found.get(0).counted().committed());
        assertEquals(1, found.size());
    }

    private static void assertRefused(String sql) {
        assertThrows(SQLException.class, () -> execute(sql));
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = DATABASE.connection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static Purse.Promise promise(int number, Money amount) {
        ApplicationReference application = new ApplicationReference(
                "CN-2026-A-" + String.valueOf(10_000 + number).substring(1));
        return new Purse.Promise(application, amount, "2026-11-042", Fixtures.act(Fixtures.CALL_CLOSES));
    }

    private static Balance balance(TenantId tenant) {
        return ask(tenant, queries -> queries.share(HCN).orElseThrow().balance());
    }

    private static Heard<MoneyMoved> spend(TenantId tenant, Consumer<PurseOfShares> spending) {
        Heard<MoneyMoved> heard = new Heard<>();
        DATABASE.write(tenant, em -> spending.accept(purse(em, heard)));
        return heard;
    }

    private static PurseOfShares purse(EntityManager em, Heard<MoneyMoved> heard) {
        PurseOfShares purse = new PurseOfShares();
        purse.shares = new ShareRepository();
        purse.shares.em = em;
        purse.happenings = heard;
        return purse;
    }

    private static <T> T ask(TenantId tenant, Function<ShareQueries, T> question) {
        return DATABASE.read(tenant, em -> {
            ShareQueries queries = new ShareQueries();
            queries.em = em;
            return question.apply(queries);
        });
    }
}
