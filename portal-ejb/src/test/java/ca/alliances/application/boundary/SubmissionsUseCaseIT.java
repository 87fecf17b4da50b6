package ca.alliances.application.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.Enclosure;
import ca.alliances.application.FileFilter;
import ca.alliances.application.FileRow;
import ca.alliances.application.FileSort;
import ca.alliances.application.Nature;
import ca.alliances.application.ProjectOutline;
import ca.alliances.application.Scope;
import ca.alliances.application.Section;
import ca.alliances.application.SubmittedView;
import ca.alliances.document.DocumentReference;
import ca.alliances.document.Origin;
import ca.alliances.document.StoredDocument;
import ca.alliances.document.boundary.OpenedDocument;
import ca.alliances.organization.OrganizationKind;
import ca.alliances.organization.OrganizationProfile;
import ca.alliances.organization.boundary.Organizations;
import ca.alliances.review.CheckFindings;
import ca.alliances.review.CheckOutcome;
import ca.alliances.review.CheckView;
import ca.alliances.review.boundary.EligibilityChecks;
import ca.alliances.shared.Money;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import ca.alliances.testing.Fixtures;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.Applicant;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is handed in stays as it was, whatever changes later, in the real container. */
@ArquillianTest
class SubmissionsUseCaseIT {
    private static final String TENANT = "cnord";

    @Inject
    private Files files;

    @Inject
    private Applications applications;

    @Inject
    private Submissions submissions;

    @Inject
    private ApplicationSections sections;

    @Inject
    private Desk desk;

    @Inject
    private ApplicationDocuments documents;

    @Inject
    private EligibilityChecks checks;

    @Inject
    private Organizations organizations;

    private Applicant applicant;
    private ApplicationReference reference;
    private String agent;

    @BeforeEach
    void aFileThatWasHandedIn() throws Exception {
        applicant = Applicant.in(TENANT);
        reference = applicant.submitted("950");
        agent = Somebody.with("AGENT", TENANT, "950");
    }

    @Test
    void aRequestWithTooLittleMoneyOfItsOwnIsNotHandedIn() throws Exception {
        ApplicationReference draft = applicant.draft("950");
        Somebody.run(
                "UPDATE project_call SET min_own_cash = 5000 WHERE tenant_id = ? AND reference ="
                        + " (SELECT call_reference FROM application WHERE tenant_id = ? AND reference = ?)",
                TENANT,
                TENANT,
                draft.value());
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> applicant.submit(draft));
        assertEquals("intake.check-own-cash-block", refusal.key());
        assertEquals(List.of(Money.dollars(5_000), Money.dollars(10_000)), refusal.arguments());
    }

    @Test
    void theAgentReadsWhoAskedAsItWasAndThatItIsOtherwiseNow() throws Exception {
        assertFalse(submitted().isApplicantChanged());
        OrganizationProfile renamed = Applicant.profile("Un autre nom", null);
        OrganizationProfile later = new OrganizationProfile(
                renamed.legalName(), OrganizationKind.BAND_COUNCIL, null, null, renamed.contact());
        applicant.act(() -> organizations.change(
                applicant.organization(),
                later,
                organizations.existing(applicant.organization()).version()));
        SubmittedView view = submitted();
        assertEquals("Cuisine du fleuve", view.shown().name());
        assertEquals("NON_PROFIT", view.shown().kind());
        assertEquals(applicant.neq().digits(), view.shown().neq());
        assertTrue(view.isApplicantChanged());
        assertEquals("Un autre nom", view.now().name());
    }

    @Test
    void thePdfNamesWhoAskedAndEachDocument() throws Exception {
        StoredDocument resolution = attached().get(0);
        StoredDocument printed = as(agent, () -> documents.of(reference)).stream()
                .filter(each -> each.origin() == Origin.GENERATED)
                .findFirst()
                .orElseThrow();
        String text = text(printed.reference());
        for (String part : List.of(
                "Cuisine du fleuve",
                "Organisme à but non lucratif",
                applicant.neq().digits(),
                "résolution.pdf",
                resolution.sha256())) {
            assertTrue(text.replaceAll("\\s", "").contains(part.replaceAll("\\s", "")), part + " in " + text);
        }
    }

    @Test
    void aDocumentThatWasHandedInIsKeptWhateverTheApplicantDoesLater() throws Exception {
        StoredDocument first = attached().get(0);
        returned();
        applicant.act(() -> documents.remove(reference, first.reference()));
        StoredDocument second = applicant.attach(reference, "résolution 2.pdf");
        SubmittedView meanwhile = submitted();
        assertEquals(
                List.of(first.reference().value()), references(meanwhile.shown().documents()));
        assertEquals(List.of(), references(meanwhile.added()));
        try (OpenedDocument opened = as(agent, () -> documents.open(reference, first.reference()))) {
            assertEquals(first.size(), opened.content().readAllBytes().length);
        }
        applicant.declare(reference);
        applicant.submit(reference);
        assertEquals(
                List.of(second.reference().value()),
                references(submitted().shown().documents()));
    }

    @Test
    void whatWasNeverHandedInIsGoneWhenItIsTakenAway() throws Exception {
        returned();
        StoredDocument second = applicant.attach(reference, "brouillon.pdf");
        applicant.act(() -> documents.remove(reference, second.reference()));
        assertThrows(NotFound.class, () -> applicant.does(() -> documents.open(reference, second.reference())));
    }

    @Test
    void whatCameBackIsDeclaredAnew() throws Exception {
        returned();
        RuleViolation refused = assertThrows(RuleViolation.class, () -> applicant.submit(reference));
        assertEquals("application.declarations-lapsed", refused.key());
        applicant.declare(reference);
        applicant.attach(reference, "bail.pdf");
        assertThrows(RuleViolation.class, () -> applicant.submit(reference));
        applicant.declare(reference);
        applicant.submit(reference);
    }

    @Test
    void whoFollowsFilesListsOneThatIsBeingCompletedAsItWasHandedIn() throws Exception {
        FileRow handedIn = listed();
        returned();
        applicant.act(() -> sections.outline(
                reference,
                applications.draft(reference).file().version(),
                new ProjectOutline("Un tout autre titre", "On cuisine", Scope.LOCAL, Nature.NEW, "950")));
        applicant.act(() -> sections.budget(
                reference, applications.draft(reference).file().version(), Fixtures.budget(40_000, 25_000), null));
        assertEquals(handedIn.title(), listed().title());
        assertEquals(handedIn.requested(), listed().requested());
        applicant.declare(reference);
        applicant.submit(reference);
        assertEquals("Un tout autre titre", listed().title());
        assertEquals(Money.dollars(25_000), listed().requested());
    }

    private FileRow listed() throws Exception {
        FileFilter named = new FileFilter(reference.value(), Set.of(), null, null);
        return as(agent, () -> desk.list(named, FileSort.DEFAULT, 0, 1)).rows().get(0);
    }

    @Test
    void aDraftThatAColleagueTookBackIsNotHandedInAnyMore() throws Exception {
        ApplicationReference draft = applicant.draft("950");
        long shown = applicant.does(() -> applications.draft(draft)).file().version();
        applicant.act(() -> applications.withdraw(draft, shown, null));
        RuleViolation refused = assertThrows(
                RuleViolation.class,
                () -> applicant.act(() -> submissions.submit(draft, shown, "token", Locale.FRENCH)));
        assertEquals("application.wrong-status", refused.key());
    }

    private void returned() throws Exception {
        CheckFindings findings =
                new CheckFindings(Map.of(), CheckOutcome.RETURN, Set.of(Section.DOCUMENTS), "Il manque une page");
        as(agent, () -> {
            checks.keep(reference, 0, findings);
            CheckView shown = checks.existing(reference);
            checks.conclude(reference, shown.version(), shown.seen());
            return null;
        });
    }

    private SubmittedView submitted() throws Exception {
        return as(agent, () -> files.submitted(reference));
    }

    private List<StoredDocument> attached() throws Exception {
        return as(agent, () -> documents.of(reference)).stream()
                .filter(each -> each.origin() == Origin.ATTACHED)
                .toList();
    }

    private String text(DocumentReference printed) throws Exception {
        try (OpenedDocument opened = as(agent, () -> documents.open(reference, printed));
                PDDocument pdf = Loader.loadPDF(opened.content().readAllBytes())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static List<String> references(List<Enclosure.Document> documents) {
        return documents.stream().map(Enclosure.Document::reference).toList();
    }

    private static <T> T as(String subject, Callable<T> useCase) throws Exception {
        return Acting.as(subject, TENANT, useCase);
    }
}
