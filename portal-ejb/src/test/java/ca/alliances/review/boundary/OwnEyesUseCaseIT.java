package ca.alliances.review.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationStatus;
import ca.alliances.application.boundary.Files;
import ca.alliances.review.CheckAnswer;
import ca.alliances.review.CheckFindings;
import ca.alliances.review.CheckOutcome;
import ca.alliances.review.CheckQuestion;
import ca.alliances.review.CheckView;
import ca.alliances.shared.Money;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.Meanwhile;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Everybody judges by what he has seen himself: nobody is led by the scores of others, nobody confirms what he has not read. */
@ArquillianTest
class OwnEyesUseCaseIT {
    private static final String TENANT = "cnord";
    private static final Committees.Advice ADVICE =
            new Committees.Advice(true, Money.dollars(9_000), null, "Bon projet", "Un seul membre");

    @Inject
    private Files files;

    @Inject
    private EligibilityChecks checks;

    @Inject
    private Committees committees;

    @Inject
    private Reviews reviews;

    @Inject
    private Scores scores;

    @Test
    void whoStillScoresReadsNoScoresWhateverHisOtherRoles() throws Exception {
        String other = Somebody.with("REVIEWER", TENANT, "971");
        ApplicationReference reference = inReview("971");
        as(other, () -> run(() -> reviews.declareNoInterest(reference)));
        as(other, () -> run(() -> scores.finalise(reference, 0, ReviewFiles.all(4))));
        for (String role : List.of("AGENT", "COORDINATOR")) {
            String both = Somebody.with(role, TENANT, role.equals("AGENT") ? "971" : null);
            int present = as(both, () -> scores.summary(reference)).quorum().present();
            assertTrue(present > 0, role);
            alsoReviews(both);
            assertThrows(NotFound.class, () -> as(both, () -> scores.summary(reference)), role);
            as(both, () -> run(() -> reviews.declareNoInterest(reference)));
            as(both, () -> run(() -> scores.keep(reference, 0, ReviewFiles.all(3))));
            assertThrows(NotFound.class, () -> as(both, () -> scores.summary(reference)), role);
            assertFalse(as(both, () -> scores.areOpen(reference)), role);
            long version = as(both, () -> scores.mine(reference)).version();
            as(both, () -> run(() -> scores.finalise(reference, version, ReviewFiles.all(3))));
            assertEquals(
                    present + 1,
                    as(both, () -> scores.summary(reference)).quorum().present(),
                    role);
            assertTrue(as(both, () -> scores.areOpen(reference)), role);
        }
    }

    @Test
    void nobodyConcludesFindingsThatHeHasNotSeen() throws Exception {
        String agent = Somebody.with("AGENT", TENANT, "950");
        String colleague = Somebody.with("AGENT", TENANT, "950");
        ApplicationReference reference = ReviewFiles.file("950", "SUBMITTED");
        as(agent, () -> run(() -> checks.prepare(reference, 0, ReviewFiles.yes())));
        CheckView shown = as(agent, () -> checks.existing(reference));
        as(colleague, () -> run(() -> checks.keep(reference, shown.seen(), refused())));
        assertChangedMeanwhile(agent, () -> checks.conclude(reference, shown.version(), shown.seen()));
        assertChangedMeanwhile(agent, () -> checks.keep(reference, shown.seen(), ReviewFiles.yes()));
        assertChangedMeanwhile(agent, () -> checks.keep(reference, 0, ReviewFiles.yes()));
        CheckView now = as(agent, () -> checks.existing(reference));
        assertEquals(CheckOutcome.INADMISSIBLE, now.findings().outcome());
        as(agent, () -> run(() -> checks.conclude(reference, now.version(), now.seen())));
        assertEquals(
                ApplicationStatus.INADMISSIBLE,
                as(agent, () -> files.existing(reference)).status());
    }

    @Test
    void anAdviceIsRecordedOnlyOnTheScoresThatWereShown() throws Exception {
        String agent = Somebody.with("AGENT", TENANT, "972");
        String member = Somebody.with("REVIEWER", TENANT, "972");
        ApplicationReference reference = inReview("972");
        as(member, () -> run(() -> reviews.declareNoInterest(reference)));
        long version = as(agent, () -> files.existing(reference)).version();
        long before = as(agent, () -> scores.summary(reference)).version();
        as(member, () -> run(() -> scores.finalise(reference, 0, ReviewFiles.all(4))));
        assertChangedMeanwhile(agent, () -> committees.recommend(reference, version, before, ADVICE));
        long scored = as(agent, () -> scores.summary(reference)).version();
        as(member, () -> run(() -> reviews.recuse(reference, "Ma sœur y travaille")));
        assertChangedMeanwhile(agent, () -> committees.recommend(reference, version, scored, ADVICE));
        long now = as(agent, () -> scores.summary(reference)).version();
        as(agent, () -> run(() -> committees.recommend(reference, version, now, ADVICE)));
    }

    @Test
    void scoresOfARoundLeaveTheRoundsBeforeItAsTheyWere() throws Exception {
        String agent = Somebody.with("AGENT", TENANT, "972");
        String member = Somebody.with("REVIEWER", TENANT, "972");
        ApplicationReference reference = ReviewFiles.file("972", "RETURNED_TO_COMMITTEE");
        Somebody.run(
                "INSERT INTO review_round (tenant_id, id, version, application_reference, number, committee, opened_by, opened_at)"
                        + " VALUES ('cnord', NEXT VALUE FOR entity_seq, 3, ?, 1, 'Comité', 'x', '2026-11-01')",
                reference.value());
        long version = as(agent, () -> files.existing(reference)).version();
        as(agent, () -> run(() -> committees.open(reference, version)));
        String before = roundVersion(reference, 2);
        as(member, () -> run(() -> reviews.declareNoInterest(reference)));
        as(member, () -> run(() -> scores.finalise(reference, 0, ReviewFiles.all(4))));
        assertNotEquals(before, roundVersion(reference, 2));
        assertEquals("3", roundVersion(reference, 1));
    }

    private static String roundVersion(ApplicationReference reference, int number) throws Exception {
        return Somebody.one(
                "SELECT version FROM review_round WHERE application_reference = ? AND number = " + number,
                reference.value());
    }

    @Test
    void scoresThatBecomeFinalWhileTheAdviceIsBeingRecordedAreSeenBeforeItIs() throws Exception {
        String agent = Somebody.with("AGENT", TENANT, "972");
        ApplicationReference reference = inReview("972");
        String member = declared(reference, "972");
        String recused = declared(reference, "972");
        as(recused, () -> run(() -> scores.finalise(reference, 0, ReviewFiles.all(3))));
        long version = as(agent, () -> files.existing(reference)).version();
        long seen = as(agent, () -> scores.summary(reference)).version();
        assertOvertaken(
                agent,
                () -> as(member, () -> run(() -> scores.finalise(reference, 0, ReviewFiles.all(4)))),
                () -> committees.recommend(reference, version, seen, ADVICE));
        long scored = as(agent, () -> scores.summary(reference)).version();
        assertOvertaken(
                agent,
                () -> as(recused, () -> run(() -> reviews.recuse(reference, "Ma sœur y travaille"))),
                () -> committees.recommend(reference, version, scored, ADVICE));
    }

    private static void assertOvertaken(String agent, Callable<?> other, Runnable advice) {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> Meanwhile.act(agent, TENANT, other, advice));
        assertEquals("shared.changed-meanwhile", refused.key());
    }

    @Test
    void onceTheAdviceIsRecordedNobodyScoresOrDeclaresWhoHadJustBegun() throws Exception {
        String agent = Somebody.with("AGENT", TENANT, "972");
        for (Late act : Late.values()) {
            ApplicationReference reference = inReview("972");
            String member =
                    act == Late.DECLARES ? Somebody.with("REVIEWER", TENANT, "972") : declared(reference, "972");
            long version = as(agent, () -> files.existing(reference)).version();
            long seen = as(agent, () -> scores.summary(reference)).version();
            Callable<?> advice =
                    () -> as(agent, () -> run(() -> committees.recommend(reference, version, seen, ADVICE)));
            assertThrows(
                    NotFound.class,
                    () -> Meanwhile.act(member, TENANT, advice, () -> late(act, reference)),
                    act.name());
        }
    }

    private enum Late {
        DECLARES,
        RECUSES,
        SCORES
    }

    private void late(Late act, ApplicationReference reference) {
        switch (act) {
            case DECLARES -> reviews.declareNoInterest(reference);
            case RECUSES -> reviews.recuse(reference, "Ma sœur y travaille");
            case SCORES -> scores.finalise(reference, 0, ReviewFiles.all(4));
        }
    }

    private String declared(ApplicationReference reference, String territory) throws Exception {
        String member = Somebody.with("REVIEWER", TENANT, territory);
        as(member, () -> run(() -> reviews.declareNoInterest(reference)));
        return member;
    }

    private static CheckFindings refused() {
        return new CheckFindings(
                Map.of(CheckQuestion.ORGANIZATION, CheckAnswer.NO), CheckOutcome.INADMISSIBLE, Set.of(), "Pas un OBNL");
    }

    private static void assertChangedMeanwhile(String subject, Runnable act) {
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> as(subject, () -> run(act)));
        assertEquals("shared.changed-meanwhile", refusal.key());
    }

    private static void alsoReviews(String subject) throws Exception {
        Somebody.run(
                "INSERT INTO membership (reference, subject, tenant_code, role, territory_code, valid_from, version)"
                        + " VALUES (UUID(), ?, 'cnord', 'REVIEWER', '971', '2020-04-01', 0)",
                subject);
    }

    private ApplicationReference inReview(String territory) throws Exception {
        ApplicationReference reference = ReviewFiles.file(territory, "ADMISSIBLE");
        String agent = Somebody.with("AGENT", TENANT, territory);
        long version = as(agent, () -> files.existing(reference)).version();
        as(agent, () -> run(() -> committees.open(reference, version)));
        return reference;
    }

    private static <T> T as(String subject, Callable<T> useCase) throws Exception {
        return Acting.as(subject, TENANT, useCase);
    }

    private static Object run(Runnable act) {
        act.run();
        return null;
    }
}
