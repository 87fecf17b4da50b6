package ca.alliances.review.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationStatus;
import ca.alliances.application.ApplicationView;
import ca.alliances.application.Section;
import ca.alliances.application.boundary.Files;
import ca.alliances.notification.Mail;
import ca.alliances.review.CheckAnswer;
import ca.alliances.review.CheckFindings;
import ca.alliances.review.CheckOutcome;
import ca.alliances.review.CheckQuestion;
import ca.alliances.review.CheckView;
import ca.alliances.shared.RuleViolation;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.Meanwhile;
import ca.alliances.usecase.Outbox;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What an agent finds in a file, and where it goes from there, in the real container. */
@ArquillianTest
class EligibilityUseCaseIT {
    private static final String TENANT = "cnord";

    @Inject
    private Files files;

    @Inject
    private EligibilityChecks checks;

    @Test
    void aCheckThatFindsNothingMissingMakesItAdmissible() throws Exception {
        String agent = Somebody.with("AGENT", TENANT, "950");
        ApplicationReference reference = ReviewFiles.file("950", "SUBMITTED");
        as(agent, () -> run(() -> checks.prepare(reference, 0, ReviewFiles.yes())));
        CheckView shown = as(agent, () -> checks.existing(reference));
        as(agent, () -> run(() -> checks.conclude(reference, shown.version(), shown.seen())));
        assertEquals(
                ApplicationStatus.ADMISSIBLE,
                as(agent, () -> files.existing(reference)).status());
    }

    @Test
    void whatIsReturnedOrRefusedTellsTheApplicantWhy() throws Exception {
        String agent = Somebody.with("AGENT", TENANT, "950");
        String missing = "La lettre d’appui manque";
        ApplicationReference returned = concluded(agent, CheckOutcome.RETURN, Set.of(Section.DOCUMENTS), missing);
        assertEquals(ApplicationStatus.INCOMPLETE, told(agent, returned, "à compléter", missing));
        String excluded = "Un immeuble ne peut pas être financé";
        ApplicationReference refused = concluded(agent, CheckOutcome.INADMISSIBLE, Set.of(), excluded);
        assertEquals(ApplicationStatus.INADMISSIBLE, told(agent, refused, "non admissible", excluded));
    }

    @Test
    void withoutReasonsNothingIsReturnedOrRefused() throws Exception {
        String agent = Somebody.with("AGENT", TENANT, "950");
        assertThrows(RuleViolation.class, () -> concluded(agent, CheckOutcome.RETURN, Set.of(Section.NEED), " "));
        assertThrows(RuleViolation.class, () -> concluded(agent, CheckOutcome.RETURN, Set.of(), "Le besoin"));
        assertThrows(RuleViolation.class, () -> concluded(agent, CheckOutcome.INADMISSIBLE, Set.of(), null));
    }

    /** A new file of which the agent has found that something is not as it must be. */
    private ApplicationReference concluded(String agent, CheckOutcome outcome, Set<Section> sections, String reasons)
            throws Exception {
        ApplicationReference reference = ReviewFiles.file("950", "SUBMITTED");
        Map<CheckQuestion, CheckAnswer> answers = Map.of(CheckQuestion.INITIATIVE, CheckAnswer.NO);
        CheckFindings findings = new CheckFindings(answers, outcome, sections, reasons);
        as(agent, () -> run(() -> checks.prepare(reference, 0, findings)));
        CheckView shown = as(agent, () -> checks.existing(reference));
        as(agent, () -> run(() -> checks.conclude(reference, shown.version(), shown.seen())));
        return reference;
    }

    /** Where the file stands, of which history and the only letter tell that reason. */
    private ApplicationStatus told(String agent, ApplicationReference reference, String subject, String reason)
            throws Exception {
        ApplicationView file = as(agent, () -> files.existing(reference));
        assertEquals(reason, file.history().get(file.history().size() - 1).reason());
        List<Mail> letters = Outbox.about(TENANT, reference.value());
        assertEquals(1, letters.size());
        assertTrue(letters.get(0).subject().endsWith(subject), letters.get(0).subject());
        assertTrue(letters.get(0).text().contains(reason), letters.get(0).text());
        return file.status();
    }

    @Test
    void aCheckFromAStalePageChangesNothing() throws Exception {
        String agent = Somebody.with("AGENT", TENANT, "950");
        ApplicationReference reference = ReviewFiles.file("950", "SUBMITTED");
        as(agent, () -> run(() -> checks.prepare(reference, 0, ReviewFiles.yes())));
        assertEquals(
                "shared.changed-meanwhile",
                assertThrows(RuleViolation.class, () -> as(agent, () -> run(() -> checks.conclude(reference, 77, 1))))
                        .key());
    }

    @Test
    void ofTwoAgentsWhoBeginACheckAtOnceTheSecondIsToldInWords() throws Exception {
        String agent = Somebody.with("AGENT", TENANT, "950");
        String colleague = Somebody.with("AGENT", TENANT, "950");
        ApplicationReference reference = ReviewFiles.file("950", "SUBMITTED");
        RuleViolation refused = assertThrows(
                RuleViolation.class,
                () -> Meanwhile.act(
                        agent,
                        TENANT,
                        () -> as(colleague, () -> run(() -> checks.keep(reference, 0, ReviewFiles.yes()))),
                        () -> checks.keep(reference, 0, CheckFindings.NONE)));
        assertEquals("shared.changed-meanwhile", refused.key());
    }

    private static <T> T as(String subject, Callable<T> useCase) throws Exception {
        return Acting.as(subject, TENANT, useCase);
    }

    private static Object run(Runnable act) {
        act.run();
        return null;
    }
}
