package ca.alliances.meeting.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.alliances.concertation.MemberReference;
import ca.alliances.meeting.Answerable;
import ca.alliances.meeting.SecretToken;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Links by which nobody but the reader of a letter answers, and he once. */
@ArquillianTest
class AnswerLinksUseCaseIT {
    private static final String HERE = "gnc";
    private static final String ELSEWHERE = "lav";

    @Inject
    private AnswerLinks links;

    @Inject
    private Clock clock;

    @Test
    void aLinkIsLookedAtAsOftenAsOneLikesAndAnswersOnce() throws Exception {
        Answerable what = what("EST-2026-R-01");
        String token = issued(what);
        assertEquals(what, in(HERE, () -> links.look(token)));
        assertEquals(what, in(HERE, () -> links.look(token)));
        assertEquals(what, in(HERE, () -> links.redeem(token)));
        refuses("meeting.link-used", token);
    }

    @Test
    void ofTwoAnswersAtOnceOneCounts() throws Exception {
        String token = issued(what("EST-2026-R-02"));
        ExecutorService executor = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        List<String> answers = new ArrayList<>();
        Callable<String> answer = () -> {
            try {
                return in(HERE, () -> links.redeem(token)).meeting();
            } catch (RuleViolation refused) {
                return refused.key();
            }
        };
        for (Future<String> each : executor.invokeAll(Collections.nCopies(6, answer))) {
            answers.add(each.get(60, TimeUnit.SECONDS));
        }
        assertEquals(1, Collections.frequency(answers, "EST-2026-R-02"), answers.toString());
        assertEquals(5, Collections.frequency(answers, "meeting.link-used"), answers.toString());
    }

    @Test
    void aNewerLetterAndACancelledMeetingMakeALinkWorthless() throws Exception {
        Answerable marie = what("EST-2026-R-03");
        Answerable paul = what("EST-2026-R-03");
        String first = issued(marie);
        String other = issued(paul);
        String second = issued(marie);
        refuses("meeting.link-revoked", first);
        assertEquals(marie, in(HERE, () -> links.look(second)));
        assertEquals(paul, in(HERE, () -> links.redeem(other)));
        in(HERE, () -> {
            links.revoke("EST-2026-R-03");
            return null;
        });
        refuses("meeting.link-revoked", second);
        refuses("meeting.link-used", other);
    }

    @Test
    void aLinkEndsWithTheMeeting() throws Exception {
        String token = issued(what("EST-2026-R-04"));
        Somebody.run(
                "UPDATE answer_link SET issued_at = '2020-01-01', expires_at = '2020-01-02' WHERE token_hash = ?",
                new SecretToken(token).hash());
        // The seal holds the end too: who moves it in the database has made nothing.
        assertThrows(NotFound.class, () -> in(HERE, () -> links.look(token)));
        Answerable over = new Answerable("EST-2026-R-04", MemberReference.random(), clock.instant());
        assertEquals(
                "meeting.link-expired",
                assertThrows(RuleViolation.class, () -> issued(over)).key());
    }

    @Test
    void forgedAlteredAndForeignLinksAreAllTheSameNothing() throws Exception {
        Answerable what = what("EST-2026-R-05");
        String token = issued(what);
        String hash = new SecretToken(token).hash();
        String altered = (token.startsWith("A") ? "B" : "A") + token.substring(1);
        for (String wrong : List.of(altered, SecretToken.random().value(), "x", "", token + "A")) {
            assertThrows(NotFound.class, () -> in(HERE, () -> links.redeem(wrong)), wrong);
            assertThrows(NotFound.class, () -> in(HERE, () -> links.look(wrong)), wrong);
        }
        assertThrows(NotFound.class, () -> in(ELSEWHERE, () -> links.redeem(token)));
        Somebody.run(
                "INSERT INTO answer_link (tenant_id, id, version, meeting_reference, member_reference, token_hash, issued_at,"
                        + " expires_at) SELECT 'lav', NEXT VALUE FOR entity_seq, 0, meeting_reference, member_reference,"
                        + " token_hash, issued_at, expires_at FROM answer_link WHERE token_hash = ?",
                hash);
        assertThrows(NotFound.class, () -> in(ELSEWHERE, () -> links.redeem(token)));
        assertEquals(what, in(HERE, () -> links.look(token)));
        Somebody.run(
                "UPDATE answer_link SET member_reference = UUID() WHERE tenant_id = 'gnc' AND token_hash = ?", hash);
        assertThrows(NotFound.class, () -> in(HERE, () -> links.redeem(token)));
    }

    @Test
    void theDatabaseDoesNotHoldTheToken() throws Exception {
        String token = issued(what("EST-2026-R-06"));
        assertEquals(
                "0", Somebody.one("SELECT COUNT(*) FROM answer_link WHERE token_hash LIKE CONCAT('%', ?, '%')", token));
        assertEquals(
                "1",
                Somebody.one("SELECT COUNT(*) FROM answer_link WHERE token_hash = ?", new SecretToken(token).hash()));
    }

    private Answerable what(String meeting) {
        Instant end = clock.instant().plus(Duration.ofDays(9)).truncatedTo(ChronoUnit.MICROS);
        return new Answerable(meeting, MemberReference.random(), end);
    }

    private String issued(Answerable what) throws Exception {
        return in(HERE, () -> links.issue(what)).value();
    }

    private void refuses(String key, String token) {
        assertEquals(
                key,
                assertThrows(RuleViolation.class, () -> in(HERE, () -> links.redeem(token)))
                        .key());
        assertEquals(
                key,
                assertThrows(RuleViolation.class, () -> in(HERE, () -> links.look(token)))
                        .key());
    }

    /** Nobody is signed in; the transaction is that of the use case that asks. */
    private static <T> T in(String tenant, Callable<T> work) throws Exception {
        return Acting.as(null, tenant, () -> {
            UserTransaction transaction = InitialContext.doLookup("java:comp/UserTransaction");
            transaction.begin();
            boolean done = false;
            try {
                T result = work.call();
                done = true;
                return result;
            } finally {
                if (done) {
                    transaction.commit();
                } else {
                    transaction.rollback();
                }
            }
        });
    }
}
