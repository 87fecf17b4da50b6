package ca.alliances.review.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.FileFilter;
import ca.alliances.application.FileSort;
import ca.alliances.application.boundary.Desk;
import ca.alliances.application.boundary.Files;
import ca.alliances.organization.boundary.Organizations;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.Applicant;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody handles as staff what is or was his own, in the real container. */
@ArquillianTest
class OwnFilesUseCaseIT {
    private static final String TENANT = "cnord";
    private static final String TERRITORY = "960";

    @Inject
    private Desk desk;

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

    @Inject
    private Organizations organizations;

    private Applicant applicant;
    private ApplicationReference reference;

    @BeforeEach
    void aFileOfAnOrganization() throws Exception {
        applicant = Applicant.in(TENANT);
        reference = applicant.submitted(TERRITORY);
    }

    @Test
    void whoGivesHisMandateBackDoesNotGetTheFileAsStaff() throws Exception {
        giveRole(applicant.subject(), "AGENT");
        mandate(Somebody.newcomer(), "2020-04-01", null);
        endMandateOf(applicant.subject());
        assertIsLostTo(applicant.subject());
    }

    @Test
    void whoHeldAMandateForAnHourDoesNotGetTheFileAsStaff() throws Exception {
        String guest = Somebody.with("AGENT", TENANT, TERRITORY);
        mandate(guest, "2020-04-01", null);
        endMandateOf(guest);
        assertIsLostTo(guest);
    }

    @Test
    void whoWroteTheFileDoesNotGetItAsStaff() throws Exception {
        giveRole(applicant.subject(), "AGENT");
        Somebody.run("DELETE FROM mandate WHERE subject = ?", applicant.subject());
        assertIsLostTo(applicant.subject());
    }

    @Test
    void whoLeftTheOrganizationBeforeTheFileWasBegunReadsItAsStaff() throws Exception {
        String former = Somebody.with("AGENT", TENANT, TERRITORY);
        mandate(former, "2020-04-01", "2021-03-31");
        assertEquals(reference, as(former, () -> files.existing(reference)).reference());
        assertEquals(List.of(reference), listedFor(former));
    }

    @Test
    void aMemberOfTheCommitteeWhoHeldAMandateCannotDeclareThatHeHasNoInterest() throws Exception {
        String member = Somebody.with("REVIEWER", TENANT, TERRITORY);
        mandate(member, "2020-04-01", null);
        endMandateOf(member);
        String agent = Somebody.with("AGENT", TENANT, TERRITORY);
        Somebody.run("UPDATE application SET status = 'ADMISSIBLE' WHERE reference = ?", reference.value());
        long version = as(agent, () -> files.existing(reference)).version();
        as(agent, () -> run(() -> committees.open(reference, version)));
        assertEquals(
                "review.own-organization",
                assertThrows(
                                RuleViolation.class,
                                () -> as(member, () -> run(() -> reviews.declareNoInterest(reference))))
                        .key());
        assertEquals(1, as(agent, () -> scores.summary(reference)).quorum().recused());
    }

    private void assertIsLostTo(String subject) throws Exception {
        assertThrows(NotFound.class, () -> as(subject, () -> files.existing(reference)));
        assertThrows(NotFound.class, () -> as(subject, () -> checks.existing(reference)));
        assertEquals(List.of(), listedFor(subject));
    }

    private List<ApplicationReference> listedFor(String subject) throws Exception {
        FileFilter filter = new FileFilter(reference.value(), Set.of(), null, null);
        return as(subject, () -> desk.list(filter, FileSort.DEFAULT, 0, 25)).rows().stream()
                .map(each -> each.reference())
                .toList();
    }

    private void endMandateOf(String subject) throws Exception {
        String mandate = Somebody.read("SELECT reference FROM mandate WHERE subject = ?", subject)
                .get(0);
        Acting.as(subject, null, () -> run(() -> organizations.endMandate(applicant.organization(), mandate)));
    }

    private void mandate(String subject, String from, String to) throws Exception {
        Somebody.run(
                "INSERT INTO mandate (reference, version, organization_reference, subject, valid_from, valid_to)"
                        + " VALUES (UUID(), 0, ?, ?, ?, ?)",
                applicant.organization().value(),
                subject,
                from,
                to);
    }

    private static void giveRole(String subject, String role) throws Exception {
        Somebody.run(
                "INSERT INTO membership (reference, subject, tenant_code, role, territory_code, valid_from, version)"
                        + " VALUES (UUID(), ?, 'cnord', ?, '982', '2020-04-01', 0)",
                subject,
                role);
    }

    private static <T> T as(String subject, Callable<T> useCase) throws Exception {
        return Acting.as(subject, TENANT, useCase);
    }

    private static Object run(Runnable act) {
        act.run();
        return null;
    }
}
