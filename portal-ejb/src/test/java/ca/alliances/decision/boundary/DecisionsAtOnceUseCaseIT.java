package ca.alliances.decision.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationStatus;
import ca.alliances.application.boundary.Files;
import ca.alliances.decision.DecisionForm;
import ca.alliances.funding.boundary.LedgerReconciliation;
import ca.alliances.shared.Money;
import ca.alliances.shared.RuleViolation;
import ca.alliances.tenancy.TenantId;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Secretaries of one council who record at the same moment, each on a file of her own, in the real container. */
@ArquillianTest
class DecisionsAtOnceUseCaseIT {
    private static final String TENANT = "chap";
    private static final Money MORE_THAN_AN_EIGHTH = Money.dollars(24_000);

    @Inject
    private Decisions decisions;

    @Inject
    private Files files;

    @Inject
    private LedgerReconciliation reconciliation;

    @Test
    void ofEightWhoEachTakeMoreThanAnEighthOfTheShareTheLastIsRefusedInWords() throws Exception {
        String approver = Council.in(TENANT);
        List<ApplicationReference> asked = IntStream.rangeClosed(1, 8)
                .mapToObj(number -> new ApplicationReference("AO-2026-A-%04d".formatted(number)))
                .toList();
        for (ApplicationReference file : asked) {
            Council.recommended(TENANT, file, "Cuisine", MORE_THAN_AN_EIGHTH, Money.dollars(30_000));
        }
        assertEquals(Map.of("recorded", 7L, "funding.not-enough", 1L), answers(approver, asked));
        assertEquals(
                "7",
                Somebody.one("select count(*) from decision where tenant_id = ? and reasons = 'À la fois'", TENANT));
        assertEquals(List.of(), reconciliation.reconcile(new TenantId(TENANT)));
    }

    private Map<String, Long> answers(String approver, List<ApplicationReference> asked) {
        CyclicBarrier start = new CyclicBarrier(asked.size());
        ExecutorService secretaries = Executors.newFixedThreadPool(asked.size());
        try {
            List<CompletableFuture<String>> answers = asked.stream()
                    .map(file -> CompletableFuture.supplyAsync(() -> answer(approver, file, start), secretaries))
                    .toList();
            return answers.stream()
                    .map(CompletableFuture::join)
                    .collect(Collectors.groupingBy(told -> told, Collectors.counting()));
        } finally {
            secretaries.shutdown();
        }
    }

    private String answer(String approver, ApplicationReference file, CyclicBarrier start) {
        DecisionForm form = new DecisionForm(
                Council.NAME,
                ApplicationStatus.ACCEPTED,
                MORE_THAN_AN_EIGHTH,
                List.of(),
                Council.outside("2026-05-102", LocalDate.of(2026, 5, 6)),
                "À la fois",
                null);
        try {
            return Acting.as(approver, TENANT, () -> {
                long version = files.existing(file).version();
                start.await(30, TimeUnit.SECONDS);
                decisions.record(file, form, version);
                return "recorded";
            });
        } catch (RuleViolation refusal) {
            return refusal.key();
        } catch (Exception e) {
            return e.toString();
        }
    }
}
