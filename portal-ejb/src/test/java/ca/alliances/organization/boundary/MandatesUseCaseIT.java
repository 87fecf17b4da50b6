package ca.alliances.organization.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.shared.RuleViolation;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.Applicant;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Who acts for an organization, in the real container. */
@ArquillianTest
class MandatesUseCaseIT {
    private static final String WAITING =
            "SELECT COUNT(*) FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'";

    @Inject
    private Organizations organizations;

    @Test
    void twoWhoEndEachOthersMandateAtOnceLeaveOneWhoActs() throws Exception {
        Applicant applicant = Applicant.in("cnord");
        String organization = applicant.organization().value();
        String colleague = Somebody.newcomer();
        Somebody.run(
                "INSERT INTO mandate (reference, version, organization_reference, subject, valid_from)"
                        + " VALUES (UUID(), 0, ?, ?, '2020-04-01')",
                organization,
                colleague);
        List<Throwable> refusals = bothWhileLocked(
                organization,
                ending(applicant, applicant.subject(), mandateOf(colleague)),
                ending(applicant, colleague, mandateOf(applicant.subject())));
        assertEquals(1, refusals.size(), refusals.toString());
        assertTrue(refusals.get(0) instanceof RuleViolation, refusals.toString());
        assertEquals(
                List.of("1"),
                Somebody.read(
                        "SELECT COUNT(*) FROM mandate WHERE organization_reference = ? AND valid_to IS NULL",
                        organization));
    }

    private Callable<Void> ending(Applicant applicant, String by, String mandate) {
        return () -> Acting.as(by, null, () -> {
            organizations.endMandate(applicant.organization(), mandate);
            return null;
        });
    }

    private static String mandateOf(String subject) throws Exception {
        return Somebody.read("SELECT reference FROM mandate WHERE subject = ?", subject)
                .get(0);
    }

    /** Both have looked, and wait for the organization, before either goes on. */
    private static List<Throwable> bothWhileLocked(String organization, Callable<Void> one, Callable<Void> other)
            throws Exception {
        DataSource database = InitialContext.doLookup("java:app/jdbc/portal");
        ExecutorService both = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        try (Connection connection = database.getConnection();
                PreparedStatement lock =
                        connection.prepareStatement("SELECT 1 FROM organization WHERE reference = ? FOR UPDATE")) {
            connection.setAutoCommit(false);
            lock.setString(1, organization);
            lock.executeQuery();
            List<Future<Void>> ends = List.of(both.submit(one), both.submit(other));
            waitForTwo();
            connection.rollback();
            connection.setAutoCommit(true);
            return ends.stream()
                    .map(MandatesUseCaseIT::refusal)
                    .flatMap(List::stream)
                    .toList();
        }
    }

    /** Asks seldom: MariaDB shows its transactions as they were as long as somebody asks more often than ten times a second. */
    private static void waitForTwo() throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        while (Integer.parseInt(Somebody.read(WAITING).get(0)) < 2) {
            assertTrue(System.nanoTime() < end, "both wait for the organization");
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        }
    }

    private static List<Throwable> refusal(Future<Void> end) {
        try {
            end.get(30, TimeUnit.SECONDS);
            return List.of();
        } catch (ExecutionException e) {
            return List.of(e.getCause());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
