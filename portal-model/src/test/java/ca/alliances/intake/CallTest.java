package ca.alliances.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.actionplan.PriorityName;
import ca.alliances.shared.Bilingual;
import ca.alliances.shared.Money;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import ca.alliances.testing.Fixtures;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallTest {
    private static final Instant OPENS = Fixtures.CALL_OPENS;
    private static final Instant CLOSES = Fixtures.CALL_CLOSES;
    private final Call draft = Fixtures.draftCall("CN-2026-01");

    @Test
    void aNewCallHasNineCriteriaThatWeighAHundred() {
        assertEquals(9, draft.criteria().size());
        assertEquals(
                100, draft.criteria().stream().mapToInt(CallCriterion::weight).sum());
    }

    @Test
    void itIsOpenFromItsFirstToItsLastInstant() {
        assertFalse(draft.isOpenAt(OPENS), "a draft is never open");
        draft.publish(OPENS.minusSeconds(60));
        assertFalse(draft.isOpenAt(OPENS.minusNanos(1)));
        assertTrue(draft.isOpenAt(OPENS));
        assertTrue(draft.isOpenAt(CLOSES));
        assertFalse(draft.isOpenAt(CLOSES.plusNanos(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"info", "info@", "info@mrc", "in fo@example.org", "@"})
    void itsContactIsReachedByMail(String email) {
        assertRefused("intake.contact-missing", () -> new CallContact("Développement social", email, null));
    }

    @Test
    void itsNameIsReadAsPeopleTypeIt() {
        assertEquals(Optional.of(new CallReference("CN-2026-01")), CallReference.parse(" cn-2026-01 "));
        assertEquals(Optional.empty(), CallReference.parse("CN 2026"));
        assertEquals(Optional.empty(), CallReference.parse(null));
    }

    @Test
    void withoutAnEndItStaysOpen() {
        draft.schedule(OPENS, null);
        draft.publish(OPENS);
        assertTrue(draft.isOpenAt(OPENS.plusSeconds(1_000_000_000)));
    }

    @Test
    void theEndMovesToLaterOnly() {
        assertRefused("intake.extension", () -> draft.extendUntil(CLOSES.plusSeconds(1)));
        draft.publish(OPENS);
        assertRefused("intake.extension", () -> draft.extendUntil(CLOSES));
        draft.extendUntil(CLOSES.plusSeconds(3600));
        assertTrue(draft.isOpenAt(CLOSES.plusSeconds(3600)));
    }

    @Test
    void aPublishedCallIsFixed() {
        draft.publish(OPENS);
        assertRefused("intake.call-published", () -> draft.changeRules(new CallRulesBuilder().build()));
        assertRefused("intake.call-published", () -> draft.removeCriterion(1));
        assertRefused("intake.call-published", () -> draft.addStage(StageKind.REVIEW, "Comité", null));
        assertRefused("intake.call-published", () -> draft.askFor(DocumentKind.QUOTATION, true));
        assertRefused("intake.call-published", () -> draft.publish(OPENS));
    }

    @Test
    void aPriorityIsTiedToAPlanOnceTheCallIsPublishedAndThenFollowsItsOwnOnly() {
        draft.tiePriority("P1", PriorityName.parse("CN-PLAN/1/P1"));
        draft.tiePriority("P1", null);
        draft.publish(OPENS);
        draft.tiePriority("P1", PriorityName.parse("CN-PLAN/2/P1"));
        assertRefused("intake.priority-tied", () -> draft.tiePriority("P1", null));
        for (String other : new String[] {"CN-PLAN/2/P2", "CN-PLAN-950/2/P1", "CN-PLAN/1/P1"}) {
            assertRefused("intake.priority-tied", () -> draft.tiePriority("P1", PriorityName.parse(other)));
        }
        draft.tiePriority("P1", PriorityName.parse("CN-PLAN/3/P1"));
        assertEquals("CN-PLAN/3/P1", draft.planned().get(0).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN-PLAN", "CN-PLAN/0/P1", "CN-PLAN/x/P1", "x/1/P1", "CN-PLAN/9999999/P1"})
    void whatNamesNoPriorityOfAPlanIsNotFound(String chosen) {
        assertThrows(NotFound.class, () -> PriorityName.parse(chosen));
    }

    @Test
    void weightsOtherThanAHundredAreNotPublished() {
        draft.removeCriterion(9);
        assertRefused("intake.criteria-weights", () -> draft.publish(OPENS));
        draft.addCriterion(new Bilingual("Pérennité", null), 5, true);
        draft.publish(OPENS);
        assertTrue(draft.isPublished());
    }

    @Test
    void everyRequestMustMeetOneBodyThatDecides() {
        draft.addStage(StageKind.REVIEW, "Comité de suivi", null);
        assertRefused("intake.pipeline-undecided", () -> draft.publish(OPENS));
        draft.addStage(StageKind.DECISION, "Conseil", Money.dollars(50_000));
        assertRefused("intake.pipeline-undecided", () -> draft.publish(OPENS));
        draft.addStage(StageKind.DECISION, "Conseil des maires", null);
        assertRefused("intake.pipeline-two-decisions", () -> draft.publish(OPENS));
    }

    @Test
    void everyRequestMustMeetABodyThatReviewsIt() {
        Call call = new Call(draft.reference(), null, draft.title(), draft.rules());
        call.schedule(OPENS, CLOSES);
        call.addStage(StageKind.REVIEW, "Comité régional", Money.dollars(50_000));
        call.addStage(StageKind.DECISION, "Conseil des maires", null);
        assertRefused("intake.pipeline-unreviewed", () -> call.publish(OPENS));
    }

    @Test
    void aLargeRequestMeetsTheBodiesForLargeOnesToo() {
        draft.addStage(StageKind.REVIEW, "Comité régional", Money.dollars(50_000));
        int few = draft.stagesFor(Money.dollars(49_999)).size();
        assertEquals(few + 1, draft.stagesFor(Money.dollars(50_000)).size());
    }

    @Test
    void whatIsSaidTwiceOrBackwardsIsRefused() {
        assertRefused("intake.window-reversed", () -> draft.schedule(OPENS, OPENS));
        assertRefused("intake.priority-twice", () -> draft.addPriority("P1", new Bilingual("Autre", null)));
        assertRefused("intake.priority-code", () -> draft.addPriority("p 2", new Bilingual("Autre", null)));
        assertRefused("intake.document-twice", () -> draft.askFor(DocumentKind.BOARD_RESOLUTION, false));
        assertRefused("intake.stage-body", () -> draft.addStage(StageKind.REVIEW, " ", null));
        assertRefused("intake.criterion-weight", () -> draft.addCriterion(new Bilingual("Poids", null), 0, false));
    }

    @Test
    void aTitleFallsBackToFrench() {
        assertEquals("Appel", new Bilingual(" Appel ", " ").in(Locale.ENGLISH));
        assertEquals("Call", new Bilingual("Appel", "Call").in(Locale.CANADA));
        assertEquals("Appel", new Bilingual("Appel", "Call").in(Locale.CANADA_FRENCH));
        assertRefused("shared.title-missing", () -> new Bilingual(" ", "Call"));
        assertRefused("shared.title-too-long", () -> new Bilingual("x".repeat(251), null));
    }

    @Test
    void aReferenceSaysTenantAndYear() {
        assertEquals("CN", draft.reference().prefix());
        assertEquals(2026, draft.reference().year());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CN-2026-1", "cn-2026-01", "CN-2026-01'", "C-2026-01", "CN-2026-A-0147"})
    void whatNamesNoCallIsNotFound(String text) {
        assertThrows(NotFound.class, () -> new CallReference(text));
    }

    private static void assertRefused(String key, Executable change) {
        assertEquals(key, assertThrows(RuleViolation.class, change).key());
    }
}
