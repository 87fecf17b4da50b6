package ca.alliances.application.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.boundary.ApplicationStart.Beginning;
import ca.alliances.intake.CallReference;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import ca.alliances.usecase.Applicant;
import ca.alliances.usecase.Meanwhile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many drafts come of what an applicant sends, in the real container. */
@ArquillianTest
class ApplicationStartUseCaseIT {
    private static final String TENANT = "cnord";
    private static final int MOST = 10;

    @Inject
    private ApplicationStart boundary;

    @Inject
    private Applications applications;

    private Applicant applicant;
    private CallReference call;

    @BeforeEach
    void anApplicantAndACall() throws Exception {
        applicant = Applicant.in(TENANT);
        call = applicant.call("950");
    }

    @Test
    void aFormThatIsSentTwiceAtOnceMakesOneDraft() throws Exception {
        UUID form = UUID.randomUUID();
        Set<ApplicationReference> drafts = begunAtOnce(List.of(form, form));
        drafts.add(begin(form));
        assertEquals(1, drafts.size());
        assertEquals(1, applicant.does(() -> applications.countMine()));
    }

    @Test
    void theFirstDraftsOfACallBegunAtOnceHaveEachANumber() {
        Set<ApplicationReference> drafts =
                begunAtOnce(Stream.generate(UUID::randomUUID).limit(8).toList());
        assertEquals(
                IntStream.rangeClosed(1, 8)
                        .mapToObj(number -> ApplicationReference.of(call, number))
                        .collect(Collectors.toSet()),
                drafts);
    }

    private Set<ApplicationReference> begunAtOnce(List<UUID> forms) {
        CyclicBarrier start = new CyclicBarrier(forms.size());
        ExecutorService people = Executors.newFixedThreadPool(forms.size());
        try {
            List<CompletableFuture<ApplicationReference>> sent = forms.stream()
                    .map(form -> CompletableFuture.supplyAsync(() -> begun(form, start), people))
                    .toList();
            return sent.stream().map(CompletableFuture::join).collect(Collectors.toSet());
        } finally {
            people.shutdown();
        }
    }

    @Test
    void nobodyElsesFormLeadsToADraft() throws Exception {
        UUID form = UUID.randomUUID();
        begin(form);
        Applicant other = Applicant.in(TENANT);
        assertThrows(
                NotFound.class,
                () -> other.does(() -> boundary.start(call, new Beginning(other.organization(), "Le mien", form))));
    }

    @Test
    void anOrganizationHasTenDraftsOpenUnderOneCallAndNoMore() throws Exception {
        ApplicationReference first = begin(UUID.randomUUID());
        for (int number = 1; number < MOST; number++) {
            begin(UUID.randomUUID());
        }
        RuleViolation refused = assertThrows(RuleViolation.class, () -> begin(UUID.randomUUID()));
        assertEquals("application.too-many-drafts", refused.key());
        assertEquals(List.of(MOST), refused.arguments());
        applicant.act(() ->
                applications.withdraw(first, applications.draft(first).file().version(), "Une erreur"));
        begin(UUID.randomUUID());
    }

    @Test
    void ofTwoWhoBeginTheTenthDraftAtOnceTheSecondIsRefused() throws Exception {
        for (int number = 1; number < MOST; number++) {
            begin(UUID.randomUUID());
        }
        Beginning another = new Beginning(applicant.organization(), "Cuisines", UUID.randomUUID());
        RuleViolation refused = assertThrows(
                RuleViolation.class,
                () -> Meanwhile.act(
                        applicant.subject(),
                        TENANT,
                        () -> begin(UUID.randomUUID()),
                        () -> boundary.start(call, another)));
        assertEquals("application.too-many-drafts", refused.key());
        assertEquals(MOST, applicant.does(() -> applications.countMine()));
    }

    private ApplicationReference begin(UUID form) throws Exception {
        return applicant.does(() -> boundary.start(call, new Beginning(applicant.organization(), "Cuisines", form)));
    }

    private ApplicationReference begun(UUID form, CyclicBarrier start) {
        try {
            start.await(30, TimeUnit.SECONDS);
            return begin(form);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
