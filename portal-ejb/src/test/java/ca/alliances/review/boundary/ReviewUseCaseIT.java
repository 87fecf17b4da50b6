package ca.alliances.review.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationStatus;
import ca.alliances.application.FileFilter;
import ca.alliances.application.FileSort;
import ca.alliances.application.boundary.Desk;
import ca.alliances.application.boundary.Files;
import ca.alliances.concertation.InterestTexts;
import ca.alliances.concertation.boundary.InterestsOfYear;
import ca.alliances.shared.Money;
import ca.alliances.shared.NotFound;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.SeatedTable;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** From the agent's desk to the committee's advice, in the real container. */
@ArquillianTest
class ReviewUseCaseIT {
    private static final String TENANT = "cnord";

    @Inject
    private Desk desk;

    @Inject
    private Files files;

    @Inject
    private Committees committees;

    @Inject
    private Reviews reviews;

    @Inject
    private Scores scores;

    @Inject
    private InterestsOfYear interests;

    @Test
    void anAgentListsTheFilesOfHisTerritoryAndNoDraft() throws Exception {
        String agent = Somebody.with("AGENT", TENANT, "950");
        ApplicationReference mine = ReviewFiles.file("950", "SUBMITTED");
        ApplicationReference other = ReviewFiles.file("960", "SUBMITTED");
        ApplicationReference draft = ReviewFiles.file("950", "DRAFT");
        assertEquals(List.of(mine), found(agent, mine));
        assertEquals(List.of(), found(agent, other));
        assertEquals(List.of(), found(agent, draft));
        assertThrows(NotFound.class, () -> as(agent, () -> files.existing(draft)));
        assertThrows(NotFound.class, () -> as(agent, () -> files.existing(other)));
    }

    @Test
    void wordsAreFoundWithoutAccentsAndInEveryScript() throws Exception {
        String agent = Somebody.with("AGENT", TENANT, "950");
        ApplicationReference reference = ReviewFiles.file("950", "SUBMITTED");
        for (String words : List.of(reference + " DÉPANNAGE", "depannage " + reference, "ᑰᑦᔪᐊᖅ " + reference)) {
            assertEquals(List.of(reference), found(agent, words), words);
        }
        assertEquals(List.of(), found(agent, reference + " 100%_"));
    }

    @Test
    void aMemberReadsNothingBeforeHeDeclares() throws Exception {
        String member = Somebody.with("REVIEWER", TENANT, "981");
        ApplicationReference reference = inReview("981");
        assertThrows(NotFound.class, () -> as(member, () -> files.existing(reference)));
        assertThrows(NotFound.class, () -> as(member, () -> scores.mine(reference)));
        as(member, () -> run(() -> reviews.declareNoInterest(reference)));
        assertEquals(reference, as(member, () -> files.existing(reference)).reference());
        assertEquals(9, as(member, () -> scores.mine(reference)).lines().size());
    }

    @Test
    void whoIsRecusedLosesTheFileAndItsScoresWhateverHisRoles() throws Exception {
        String both = Somebody.with("REVIEWER", TENANT, "981");
        Somebody.run(
                "INSERT INTO membership (reference, subject, tenant_code, role, territory_code, valid_from, version)"
                        + " VALUES (UUID(), ?, 'cnord', 'AGENT', '981', '2020-04-01', 0)",
                both);
        ApplicationReference reference = inReview("981");
        as(both, () -> run(() -> reviews.declareNoInterest(reference)));
        as(both, () -> run(() -> scores.finalise(reference, 0, ReviewFiles.all(4))));
        assertEquals(1, as(both, () -> scores.summary(reference)).quorum().present());
        as(both, () -> run(() -> reviews.recuse(reference, "Ma sœur y travaille")));
        assertThrows(NotFound.class, () -> as(both, () -> files.existing(reference)));
        assertThrows(NotFound.class, () -> as(both, () -> scores.summary(reference)));
        assertThrows(NotFound.class, () -> as(both, () -> scores.mine(reference)));
        assertEquals(List.of(), found(both, reference.value()));
        String agent = Somebody.with("AGENT", TENANT, "981");
        assertEquals(0, as(agent, () -> scores.summary(reference)).quorum().present());
        assertTrue(
                as(agent, () -> scores.summary(reference)).members().stream().allMatch(each -> each.reason() == null));
        String coordinator = Somebody.with("COORDINATOR", TENANT);
        assertTrue(as(coordinator, () -> scores.summary(reference)).members().stream()
                .anyMatch(each -> "Ma sœur y travaille".equals(each.reason())));
    }

    @Test
    void aMemberSeesTheScoresOfOthersWhenAllAreFinal() throws Exception {
        String first = Somebody.with("REVIEWER", TENANT, "982");
        String second = Somebody.with("REVIEWER", TENANT, "982");
        ApplicationReference reference = inReview("982");
        for (String member : List.of(first, second)) {
            as(member, () -> run(() -> reviews.declareNoInterest(reference)));
            as(member, () -> run(() -> scores.keep(reference, 0, ReviewFiles.all(3))));
        }
        long version = as(first, () -> scores.mine(reference)).version();
        as(first, () -> run(() -> scores.finalise(reference, version, ReviewFiles.all(3))));
        assertThrows(NotFound.class, () -> as(first, () -> scores.summary(reference)));
        long other = as(second, () -> scores.mine(reference)).version();
        as(second, () -> run(() -> scores.finalise(reference, other, ReviewFiles.all(4))));
        assertEquals(
                8750,
                as(first, () -> scores.summary(reference))
                        .average()
                        .orElseThrow()
                        .hundredths());
        recommends(reference);
    }

    private void recommends(ApplicationReference reference) throws Exception {
        String agent = Somebody.with("AGENT", TENANT, "982");
        long version = as(agent, () -> files.existing(reference)).version();
        Committees.Advice advice = new Committees.Advice(true, Money.dollars(9_000), "Un rapport", "Bon projet", null);
        long seen = as(agent, () -> scores.summary(reference)).version();
        as(agent, () -> run(() -> committees.recommend(reference, version, seen, advice)));
        assertEquals(
                ApplicationStatus.RECOMMENDED,
                as(agent, () -> files.existing(reference)).status());
        assertEquals(
                Money.dollars(9_000),
                as(agent, () -> committees.of(reference)).orElseThrow().amount());
    }

    @Test
    void whoseYearlyDeclarationNamesTheOrganizationIsRemindedOfItAndTheCoordinatorKnows() throws Exception {
        SeatedTable table = SeatedTable.in(TENANT, "RVH", 2);
        for (String member : table.people()) {
            Somebody.run(
                    "insert into membership (reference, subject, tenant_code, role, territory_code, valid_from, version)"
                            + " values (uuid(), ?, ?, 'REVIEWER', '971', '2020-04-01', 0)",
                    member,
                    TENANT);
        }
        String member = table.people().get(0);
        ApplicationReference reference = inReview("971");
        as(member, () -> run(() -> interests.declare(new InterestTexts(null, "Centre de dépannage\nCaisse", null))));
        assertEquals(List.of("Centre de dépannage"), as(member, () -> reviews.yearlyHints(reference)));
        assertEquals(List.of(), as(table.people().get(1), () -> reviews.yearlyHints(reference)));
        String coordinator = Somebody.with("COORDINATOR", TENANT);
        assertEquals(1, hinted(coordinator, reference));
        assertEquals(0, hinted(Somebody.with("AGENT", TENANT, "971"), reference));
        as(member, () -> run(() -> reviews.recuse(reference, "J’y siège")));
        assertEquals(0, hinted(coordinator, reference));
        assertThrows(NotFound.class, () -> as(member, () -> reviews.yearlyHints(reference)));
        String stranger = Somebody.with("REVIEWER", "ark");
        assertThrows(NotFound.class, () -> Acting.as(stranger, "ark", () -> reviews.yearlyHints(reference)));
    }

    private long hinted(String reader, ApplicationReference reference) throws Exception {
        return as(reader, () -> scores.summary(reference)).members().stream()
                .filter(each -> each.hinted())
                .count();
    }

    @Test
    void anotherTenantHasNoneOfIt() throws Exception {
        ApplicationReference reference = inReview("981");
        for (String role : List.of("AGENT", "REVIEWER", "COORDINATOR", "APPROVER")) {
            String stranger = Somebody.with(role, "ark");
            assertThrows(NotFound.class, () -> Acting.as(stranger, "ark", () -> files.existing(reference)), role);
            assertThrows(NotFound.class, () -> Acting.as(stranger, "ark", () -> scores.summary(reference)), role);
            assertThrows(
                    NotFound.class,
                    () -> Acting.as(stranger, "ark", () -> run(() -> reviews.recuse(reference, "Non"))),
                    role);
        }
    }

    @Test
    void sqlRefusesADeclarationOnAFileOfAnotherTenant() throws Exception {
        ApplicationReference reference = inReview("981");
        assertThrows(
                java.sql.SQLException.class,
                () -> Somebody.run(
                        "INSERT INTO review_round (tenant_id, id, version, application_reference, number, committee, opened_by, opened_at)"
                                + " VALUES ('ark', NEXT VALUE FOR entity_seq, 0, ?, 1, 'X', 'x', '2026-11-01')",
                        reference.value()));
    }

    private ApplicationReference inReview(String territory) throws Exception {
        ApplicationReference reference = ReviewFiles.file(territory, "ADMISSIBLE");
        String agent = Somebody.with("AGENT", TENANT, territory);
        long version = as(agent, () -> files.existing(reference)).version();
        as(agent, () -> run(() -> committees.open(reference, version)));
        return reference;
    }

    private List<ApplicationReference> found(String subject, Object words) throws Exception {
        FileFilter filter = new FileFilter(words.toString(), Set.of(), null, null);
        return as(subject, () -> desk.list(filter, FileSort.DEFAULT, 0, 25)).rows().stream()
                .map(each -> each.reference())
                .toList();
    }

    private static <T> T as(String subject, Callable<T> useCase) throws Exception {
        return Acting.as(subject, TENANT, useCase);
    }

    private static Object run(Runnable act) {
        act.run();
        return null;
    }
}
