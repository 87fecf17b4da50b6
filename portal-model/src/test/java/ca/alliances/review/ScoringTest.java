package ca.alliances.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.Section;
import ca.alliances.intake.CallCriterion;
import ca.alliances.shared.Act;
import ca.alliances.shared.Money;
import ca.alliances.shared.RuleViolation;
import ca.alliances.testing.Fixtures;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks, scores, quorum and recommendation as the committee knows them. */
class ScoringTest {
    private static final Act ACT = Fixtures.act(Fixtures.CALL_OPENS);
    private static final List<CallCriterion> CRITERIA =
            Fixtures.draftCall("FX-2026-05").criteria();
    private final ReviewRound round =
            new ReviewRound(new ApplicationReference("FX-2026-A-0005"), 1, "Comité d’analyse", ACT);
    private final ScoreSheet sheet = new ScoreSheet(round, CRITERIA, ACT);

    @Test
    void theBestScoreEverywhereGivesAHundredPoints() {
        sheet.keep(all(4, null), ACT);
        assertEquals(0, new BigDecimal(100).compareTo(sheet.total(CRITERIA).value()));
    }

    @Test
    void acceptableEverywhereDoesNotReachThePassMark() {
        sheet.keep(all(2, null), ACT);
        assertFalse(sheet.total(CRITERIA).passes());
        sheet.keep(all(3, null), ACT);
        assertTrue(sheet.total(CRITERIA).passes());
    }

    @Test
    void aDraftMayLeaveScoresOutButFinalScoresMayNot() {
        sheet.keep(List.of(new Score(1, 4, null)), ACT);
        assertEquals("review.score-missing", refusal(() -> sheet.finalise(ACT)));
    }

    @Test
    void aScoreBelowTwoNeedsItsComment() {
        sheet.keep(all(1, null), ACT);
        assertEquals("review.comment-missing", refusal(() -> sheet.finalise(ACT)));
        sheet.keep(all(1, "Rien n’est démontré"), ACT);
        sheet.finalise(ACT);
        assertTrue(sheet.isFinal());
    }

    @Test
    void finalScoresNoLongerChange() {
        sheet.keep(all(3, null), ACT);
        sheet.finalise(ACT);
        assertEquals("review.scores-final", refusal(() -> sheet.keep(all(4, null), ACT)));
    }

    @Test
    void nobodyScoresBeyondTheScale() {
        assertEquals("review.score-range", refusal(() -> new Score(1, 5, null)));
        assertEquals("review.score-range", refusal(() -> new Score(1, -1, null)));
    }

    @Test
    void theQuorumIsTheMajorityOfThoseWhoAreNotRecused() {
        assertEquals(2, new Quorum(3, 0, 0).needed());
        assertEquals(2, new Quorum(3, 1, 0).needed());
        assertEquals(1, new Quorum(3, 2, 0).needed());
        assertFalse(new Quorum(5, 0, 2).isReached());
        assertTrue(new Quorum(5, 2, 2).isReached());
        assertFalse(new Quorum(2, 2, 0).isReached());
    }

    @Test
    void withoutAQuorumAReasonIsDue() {
        Quorum missing = new Quorum(3, 0, 1);
        assertEquals(
                "review.quorum-missing",
                refusal(() -> round.recommend(advice(100, null), Money.dollars(200), missing)));
        round.recommend(advice(100, "Une tempête"), Money.dollars(200), missing);
        assertFalse(round.isOpen());
    }

    @Test
    void nobodyRecommendsMoreThanWasAsked() {
        Quorum reached = new Quorum(3, 0, 2);
        assertEquals(
                "review.amount-too-high",
                refusal(() -> round.recommend(advice(201, null), Money.dollars(200), reached)));
        assertEquals(
                "review.amount-missing", refusal(() -> round.recommend(advice(0, null), Money.dollars(200), reached)));
    }

    @Test
    void aRoundThatIsOverStaysAsItIs() {
        round.recommend(advice(100, null), Money.dollars(200), new Quorum(3, 0, 2));
        assertEquals("review.round-over", refusal(() -> sheet.keep(all(4, null), ACT)));
        assertEquals(
                List.of("Rapport d’étape", "Preuve"),
                round.recommendation().orElseThrow().conditions());
    }

    @Test
    void onlyYesEverywhereIsAdmissible() {
        EligibilityCheck check = check(CheckAnswer.YES, CheckOutcome.ADMISSIBLE, null);
        check.conclude(ACT);
        assertTrue(check.isConcluded());
        assertEquals("review.check-concluded", refusal(() -> check.keep(CheckFindings.NONE, ACT)));
        assertEquals("review.check-has-no", refusal(() -> check(CheckAnswer.NO, CheckOutcome.ADMISSIBLE, null)
                .conclude(ACT)));
    }

    @Test
    void inadmissibleNeedsAGroundAndReasons() {
        assertEquals("application.reason-missing", refusal(() -> check(CheckAnswer.NO, CheckOutcome.INADMISSIBLE, " ")
                .conclude(ACT)));
        assertEquals("review.no-ground", refusal(() -> check(CheckAnswer.YES, CheckOutcome.INADMISSIBLE, "Non")
                .conclude(ACT)));
    }

    @Test
    void whatIsReturnedNamesItsSections() {
        EligibilityCheck check = new EligibilityCheck(
                round.application(), 1, new CheckFindings(Map.of(), CheckOutcome.RETURN, Set.of(), "Budget"), ACT);
        assertEquals("review.sections-missing", refusal(check::requireOutcome));
        check.keep(new CheckFindings(Map.of(), CheckOutcome.RETURN, Set.of(Section.BUDGET), "Budget"), ACT);
        check.conclude(ACT);
        assertEquals(Set.of(Section.BUDGET), check.findings().sections());
    }

    private static EligibilityCheck check(CheckAnswer everywhere, CheckOutcome outcome, String reasons) {
        Map<CheckQuestion, CheckAnswer> answers = new EnumMap<>(CheckQuestion.class);
        Stream.of(CheckQuestion.values()).forEach(each -> answers.put(each, everywhere));
        return new EligibilityCheck(
                new ApplicationReference("FX-2026-A-0005"),
                1,
                new CheckFindings(answers, outcome, Set.of(), reasons),
                ACT);
    }

    private static Recommendation advice(long dollars, String quorumReason) {
        return new Recommendation(
                true,
                Money.dollars(dollars),
                "Rapport d’étape\n\nPreuve",
                "Bon projet",
                quorumReason,
                new Points(7000),
                ACT);
    }

    private static List<Score> all(int score, String comment) {
        return CRITERIA.stream()
                .map(each -> new Score(each.position(), score, comment))
                .toList();
    }

    private static String refusal(Runnable act) {
        return assertThrows(RuleViolation.class, act::run).key();
    }
}
