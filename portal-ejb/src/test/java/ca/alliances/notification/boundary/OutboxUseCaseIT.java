package ca.alliances.notification.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.notification.DeadLetter;
import ca.alliances.notification.Letter;
import ca.alliances.notification.LetterKind;
import ca.alliances.notification.Mail;
import ca.alliances.notification.Recipient;
import ca.alliances.notification.control.Delivery;
import ca.alliances.notification.control.OutboxQueue;
import ca.alliances.notification.control.OutboxSteps;
import ca.alliances.notification.control.Postman;
import ca.alliances.shared.NotFound;
import ca.alliances.tenancy.TenantId;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The outbox in the real container; each test has a tenant of its own. */
@ArquillianTest
class OutboxUseCaseIT {
    @Inject
    private Letters letters;

    @Inject
    private DeadLetters deadLetters;

    @Inject
    private OutboxSteps steps;

    @Inject
    private OutboxQueue queue;

    @Inject
    private Postman postman;

    @Inject
    private Clock clock;

    @BeforeEach
    void anEmptyOutbox() throws Exception {
        Somebody.run("DELETE FROM outbox_message");
    }

    @Test
    void aLetterOfTheSameEventIsWrittenOnce() throws Exception {
        TenantId tenant = new TenantId("lav");
        post(tenant, "once", 1);
        post(tenant, "once", 1);
        assertEquals(1, take(tenant).size());
        assertEquals(List.of(), take(tenant));
    }

    @Test
    void aLetterOfAUseCaseThatFailsIsNotWritten() throws Exception {
        TenantId tenant = new TenantId("lan");
        assertThrows(
                IllegalStateException.class,
                () -> inTransaction(tenant, () -> {
                    letters.post(letter("failed"));
                    throw new IllegalStateException("the use case fails");
                }));
        assertEquals(List.of(), take(tenant));
    }

    @Test
    void manyWorkersTakeEveryLetterExactlyOnce() throws Exception {
        TenantId tenant = new TenantId("lau");
        post(tenant, "many", 60);
        assertTrue(queue.tenants(clock.instant()).contains(tenant));
        List<String> taken = Collections.synchronizedList(new ArrayList<>());
        Callable<Void> worker = () -> {
            List<Mail> mails;
            do {
                mails = steps.take(tenant);
                mails.forEach(mail -> taken.add(mail.reference()));
            } while (!mails.isEmpty());
            return null;
        };
        for (Future<Void> done : executor().invokeAll(Collections.nCopies(6, worker))) {
            done.get(60, TimeUnit.SECONDS);
        }
        // A worker that finds only locked rows leaves them to the others; what is left over comes in the next round.
        take(tenant).forEach(mail -> taken.add(mail.reference()));
        assertEquals(60, taken.size());
        assertEquals(60, new HashSet<>(taken).size());
    }

    @Test
    void whatAnotherWorkerHasInHandIsPassedByWithoutWaiting() throws Exception {
        TenantId tenant = new TenantId("mtg");
        post(tenant, "locked", 3);
        List<String> locked = new ArrayList<>();
        inTransaction(tenant, () -> {
            locked.addAll(queue.lockDue(tenant, clock.instant(), 2));
            List<Mail> others = executor().submit(() -> steps.take(tenant)).get(10, TimeUnit.SECONDS);
            assertEquals(1, others.size());
            assertFalse(locked.contains(others.get(0).reference()));
            return null;
        });
        assertEquals(2, locked.size());
    }

    @Test
    void aServerThatIsAwayIsAFailureOfTheAttemptAndNothingElse() throws Exception {
        TenantId tenant = new TenantId("cdq");
        post(tenant, "away", 2);
        List<Delivery> deliveries = postman.deliver(take(tenant));
        assertEquals(2, deliveries.size());
        deliveries.forEach(delivery -> assertEquals("MailConnectException", delivery.error()));
        deliveries.forEach(delivery -> steps.settle(tenant, delivery));
        assertEquals(List.of(), take(tenant));
    }

    @Test
    void anOperatorFindsADeadLetterAndSendsItAgainAndNobodyElseDoes() throws Exception {
        TenantId tenant = new TenantId("chap");
        post(tenant, "dead", 1);
        Somebody.run("UPDATE outbox_message SET attempts = 19 WHERE tenant_id = 'chap'");
        Mail mail = take(tenant).get(0);
        steps.settle(tenant, new Delivery(mail, "SendFailedException 550"));
        String operator = Somebody.with("OPERATOR", null);
        List<DeadLetter> dead = Acting.as(operator, "chap", () -> deadLetters.list(0, 10));
        assertEquals(
                List.of(mail.reference()),
                dead.stream().map(DeadLetter::reference).toList());
        assertEquals("SendFailedException 550", dead.get(0).error());
        assertEquals(0, Acting.as(operator, "ark", () -> deadLetters.count()));
        assertThrows(NotFound.class, () -> Acting.as(operator, "ark", () -> deadLetters.existing(mail.reference())));
        String coordinator = Somebody.with("COORDINATOR", "chap");
        assertThrows(NotFound.class, () -> Acting.as(coordinator, "chap", () -> deadLetters.count()));

        Acting.as(operator, "chap", () -> {
            deadLetters.sendAgain(mail.reference());
            return null;
        });
        assertEquals(
                List.of(operator),
                Somebody.read(
                        "SELECT actor FROM audit_entry WHERE tenant_id = 'chap' AND what = 'notification.sent-again'"
                                + " AND about = ?",
                        mail.reference()));
        Mail again = take(tenant).get(0);
        assertEquals(mail.reference(), again.reference());
        steps.settle(tenant, new Delivery(again, null));
        assertEquals(0, Acting.as(operator, "chap", () -> deadLetters.count()));
    }

    private List<Mail> take(TenantId tenant) throws Exception {
        return Acting.as(null, null, () -> steps.take(tenant));
    }

    private void post(TenantId tenant, String event, int count) throws Exception {
        inTransaction(tenant, () -> {
            for (int i = 0; i < count; i++) {
                letters.post(letter(event + i));
            }
            return null;
        });
    }

    private static Letter letter(String event) {
        return Letter.of(
                event,
                LetterKind.APPLICATION_ADMISSIBLE,
                new Recipient("a@example.org", "A", Locale.FRENCH),
                "home",
                "N",
                "T");
    }

    private static void inTransaction(TenantId tenant, Callable<Void> work) throws Exception {
        Acting.as(null, tenant.code(), () -> {
            UserTransaction transaction = InitialContext.doLookup("java:comp/UserTransaction");
            transaction.begin();
            try {
                work.call();
                transaction.commit();
            } catch (Exception e) {
                transaction.rollback();
                throw e;
            }
            return null;
        });
    }

    private static ExecutorService executor() throws Exception {
        return InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
    }
}
