package ca.alliances.application.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationStatus;
import ca.alliances.application.Section;
import ca.alliances.review.CheckFindings;
import ca.alliances.review.CheckOutcome;
import ca.alliances.review.CheckView;
import ca.alliances.review.boundary.EligibilityChecks;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.Applicant;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the steps of a file are told, in the real container. */
@ArquillianTest
class LettersUseCaseIT {
    private static final String TENANT = "cnord";

    @Inject
    private EligibilityChecks checks;

    @Inject
    private Files files;

    @ParameterizedTest
    @ValueSource(strings = {"x@", "pas d’adresse @ ici", "@", "a@b"})
    void anAddressOfAnOldProfileThatLeadsNowhereStopsNoStep(String address) throws Exception {
        Applicant applicant = Applicant.in(TENANT);
        ApplicationReference reference = applicant.submitted("950");
        Somebody.run(
                "UPDATE organization SET contact_email = ? WHERE reference = ?",
                address,
                applicant.organization().value());
        assertEquals(ApplicationStatus.INCOMPLETE, returned(reference));
        assertEquals(List.of(applicant.subject() + "@example.org"), told(reference, "INCOMPLETE"));
    }

    @Test
    void theContactAndWhoActsForTheOrganizationAreTold() throws Exception {
        Applicant applicant = Applicant.in(TENANT);
        ApplicationReference reference = applicant.submitted("950");
        returned(reference);
        assertEquals(
                Set.of("marie@example.org", applicant.subject() + "@example.org"),
                Set.copyOf(told(reference, "INCOMPLETE")));
    }

    private ApplicationStatus returned(ApplicationReference reference) throws Exception {
        String agent = Somebody.with("AGENT", TENANT, "950");
        CheckFindings findings =
                new CheckFindings(Map.of(), CheckOutcome.RETURN, Set.of(Section.DOCUMENTS), "Il manque une page");
        return Acting.as(agent, TENANT, () -> {
            checks.keep(reference, 0, findings);
            CheckView shown = checks.existing(reference);
            checks.conclude(reference, shown.version(), shown.seen());
            return files.existing(reference).status();
        });
    }

    private static List<String> told(ApplicationReference reference, String status) throws Exception {
        return Somebody.read(
                "SELECT recipient FROM outbox_message WHERE event_id LIKE ?", reference + "/" + status + "/%");
    }
}
