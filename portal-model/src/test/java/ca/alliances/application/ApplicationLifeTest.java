package ca.alliances.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.intake.Call;
import ca.alliances.shared.Act;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import ca.alliances.testing.Fixtures;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationLifeTest {
    private static final Instant CLOSES = Fixtures.CALL_CLOSES;
    private final Call call = Fixtures.draftCall("CN-2026-01");
    private final Act act = Fixtures.act(CLOSES.minusSeconds(3600));
    private Application application;

    @BeforeEach
    void draft() {
        call.publish(Fixtures.CALL_OPENS);
        application = Fixtures.completeDraft("CN-2026-A-0147", call, Fixtures.organization());
    }

    @Test
    void itIsHandedInUntilTheLastInstantAndNotASecondAfter() {
        assertRefused("application.too-late", () -> application.submit(call, Fixtures.act(CLOSES.plusSeconds(1))));
        assertRefused(
                "application.call-not-open",
                () -> application.submit(call, Fixtures.act(Fixtures.CALL_OPENS.minusSeconds(1))));
        ApplicationMoved moved = application.submit(call, Fixtures.act(CLOSES));
        assertEquals(ApplicationStatus.DRAFT, moved.from());
        assertEquals(ApplicationStatus.SUBMITTED, moved.to());
        assertEquals(CLOSES, application.submittedAt().orElseThrow());
    }

    @Test
    void itIsHandedInOnce() {
        application.submit(call, act);
        assertRefused("application.wrong-status", () -> application.submit(call, act));
        assertEquals(2, application.history().size());
    }

    @Test
    void whatIsHandedInIsFrozen() {
        application.submit(call, act);
        assertRefused("application.not-editable", () -> application.budget(Budget.EMPTY, act));
        assertRefused("application.not-editable", () -> application.answerPriority("P1", "", act));
        assertRefused("application.not-editable", () -> application.declare(Set.of(), "M", act));
        assertRefused("application.not-editable", () -> application.askException("Parce que", act));
    }

    @Test
    void whatIsReturnedIsCompletedEvenAfterTheEnd() {
        application.submit(call, act);
        application.returnForCompletion("Il manque la résolution", act);
        application.answerPriority("P1", "Deux repas par semaine", act);
        declareAll();
        application.submit(call, Fixtures.act(CLOSES.plusSeconds(86_400)));
        assertEquals(ApplicationStatus.SUBMITTED, application.status());
        assertEquals(
                "Il manque la résolution", application.history().get(2).reason().orElseThrow());
    }

    @Test
    void anEmptyDraftSaysAllThatIsMissing() {
        Application empty = new Application(
                new ApplicationReference("CN-2026-A-0148"),
                call,
                application.organization(),
                new ProjectOutline("Titre", null, null, null, null),
                act);
        List<Section> missing = empty.gaps(call).stream().map(Gap::section).toList();
        assertEquals(
                Stream.of(Section.values())
                        .filter(each -> each != Section.DOCUMENTS)
                        .toList(),
                missing);
        assertRefused("application.project-incomplete", () -> empty.submit(call, act));
    }

    @Test
    void aPriorityOfAnotherCallIsNoAnswer() {
        application.answerPriority("P9", "Autre chose", act);
        declareAll();
        assertRefused("application.priority-unknown", () -> application.submit(call, act));
    }

    @Test
    void aDeclarationTakenBackIsMissing() {
        application.declare(EnumSet.of(Declaration.ACCURATE), "Marie", act);
        assertEquals(1, application.declarations().size());
        assertRefused("application.declarations-missing", () -> application.submit(call, act));
    }

    @Test
    void aRuleThatBlocksIsSaidBeforeTheVoteAndAnExceptionIsArgued() {
        application.budget(Fixtures.budget(50_000, 33_248), act);
        declareAll();
        assertRefused("intake.check-ceiling-block", () -> application.submit(call, act));
        application.askException("Seul organisme du territoire", act);
        declareAll();
        application.submit(call, act);
    }

    @Test
    void theTwoFilesOf2021EndAsTheyDid() {
        Application second = Fixtures.completeDraft("CN-2026-A-0148", call, Fixtures.organization());
        for (Application each : List.of(application, second)) {
            bringToVote(each);
            each.decide(ApplicationStatus.ACCEPTED, "Résolution d’avril", act);
            each.repealDecision("La règle de 25 000 $ n’a pas été vue", act);
            assertEquals(ApplicationStatus.RECOMMENDED, each.status());
        }
        application.decide(ApplicationStatus.ACCEPTED_WITH_CONDITIONS, "25 000 $, rapport d’activité", act);
        second.decide(ApplicationStatus.RETURNED_TO_COMMITTEE, "Prouver le caractère exceptionnel", act);
        second.beginReview(act);
        assertEquals(
                List.of(
                        "DRAFT",
                        "SUBMITTED",
                        "ADMISSIBLE",
                        "IN_REVIEW",
                        "RECOMMENDED",
                        "ACCEPTED",
                        "RECOMMENDED",
                        "ACCEPTED_WITH_CONDITIONS"),
                application.history().stream().map(each -> each.status().name()).toList());
    }

    private void bringToVote(Application each) {
        each.submit(call, act);
        each.declareAdmissible(act);
        each.beginReview(act);
        each.recommend("Favorable", act);
    }

    @Test
    void onlyADecisionIsRepealed() {
        application.submit(call, act);
        assertRefused("application.nothing-to-repeal", () -> application.repealDecision("Erreur", act));
    }

    @Test
    void whatHurtsNeedsAReason() {
        application.submit(call, act);
        assertRefused("application.reason-missing", () -> application.returnForCompletion(" ", act));
        assertRefused("application.reason-missing", () -> application.declareInadmissible(null, act));
        assertEquals(ApplicationStatus.SUBMITTED, application.status());
    }

    @Test
    void anAcceptedProjectRunsToItsClosingAndIsTakenBackOnlyBeforeItsAgreement() {
        ApplicationStatus accepted = ApplicationStatus.ACCEPTED;
        assertTrue(accepted.mayBecome(ApplicationStatus.AGREEMENT));
        assertTrue(accepted.mayBecome(ApplicationStatus.WITHDRAWN));
        assertTrue(ApplicationStatus.AGREEMENT.mayBecome(ApplicationStatus.UNDER_WAY));
        assertFalse(ApplicationStatus.UNDER_WAY.mayBecome(ApplicationStatus.WITHDRAWN));
        assertTrue(ApplicationStatus.UNDER_WAY.mayBecome(ApplicationStatus.CLOSED));
        assertTrue(ApplicationStatus.CLOSED.successors().isEmpty());
    }

    @Test
    void aTextOfAMegabyteIsRefused() {
        assertRefused("shared.text-too-long", () -> application.answerPriority("P1", "x".repeat(1 << 20), act));
        assertRefused("application.title-missing", () -> new ProjectOutline(" ", null, null, null, null));
    }

    @ParameterizedTest
    @EnumSource(ApplicationStatus.class)
    void noStatusFollowsItself(ApplicationStatus status) {
        assertFalse(status.mayBecome(status));
        assertFalse(status.mayBecome(ApplicationStatus.DRAFT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CN-2026-A-147", "cn-2026-A-0147", "CN-2026-0147", "../etc", "CN-2026-A-0147 "})
    void whatNamesNoApplicationIsNotFound(String text) {
        assertThrows(NotFound.class, () -> new ApplicationReference(text));
    }

    @Test
    void aReferenceIsNumberedInTheSeriesOfItsCall() {
        assertEquals(
                "CN-2026-A-0147", ApplicationReference.of(call.reference(), 147).toString());
    }

    private void declareAll() {
        application.declare(EnumSet.allOf(Declaration.class), "Marie", act);
    }

    private static void assertRefused(String key, Executable change) {
        assertEquals(key, assertThrows(RuleViolation.class, change).key());
    }
}
