package ca.alliances.organization.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.boundary.ApplicationDocuments;
import ca.alliances.audit.AuditFilter;
import ca.alliances.audit.AuditLine;
import ca.alliances.audit.boundary.Audit;
import ca.alliances.document.StoredDocument;
import ca.alliances.identity.boundary.Acceptances;
import ca.alliances.organization.OrganizationProfile;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.Applicant;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done with an organization and its documents is on record where it has a file, in the real container. */
@ArquillianTest
class OrganizationRecordUseCaseIT {
    @Inject
    private Organizations organizations;

    @Inject
    private Acceptances acceptances;

    @Inject
    private ApplicationDocuments documents;

    @Inject
    private Audit audit;

    private Applicant applicant;
    private ApplicationReference file;

    @BeforeEach
    void anOrganizationWithFilesInTwoTenants() throws Exception {
        applicant = Applicant.in("cnord");
        file = applicant.draft("950");
        applicant.alsoIn("ark").draft(null);
    }

    @Test
    void aTenantLearnsWhoRegisteredTheOrganizationWithItsFirstFile() throws Exception {
        applicant.draft("950");
        for (String tenant : List.of("cnord", "ark")) {
            List<AuditLine> lines = linesIn(tenant);
            assertEquals(List.of("organization.created"), whats(lines));
            assertEquals(applicant.subject(), lines.get(0).actor());
        }
    }

    @Test
    void aChangeOfTheProfileIsOnRecordInBothTenantsAndNoOther() throws Exception {
        OrganizationProfile changed = Applicant.profile("Cuisine du grand fleuve", applicant.neq());
        applicant.act(() -> organizations.change(applicant.organization(), changed, version()));
        applicant.act(() -> organizations.change(applicant.organization(), changed, version()));
        for (String tenant : List.of("cnord", "ark")) {
            List<AuditLine> lines = linesIn(tenant);
            assertEquals(List.of("organization.changed", "organization.created"), whats(lines));
            assertEquals(
                    "name Cuisine du fleuve → Cuisine du grand fleuve",
                    lines.get(0).detail());
            assertTrue(Acting.as(keeperOf(tenant), tenant, () -> audit.verify()).isWhole());
        }
        assertEquals(List.of(), linesIn("idm"));
    }

    @Test
    void whatIsRefusedIsNotOnRecord() throws Exception {
        OrganizationProfile taken =
                Applicant.profile("Autre", Applicant.in("cnord").neq());
        assertThrows(
                RuleViolation.class,
                () -> applicant.act(() -> organizations.change(applicant.organization(), taken, version())));
        assertEquals(List.of("organization.created"), whats(linesIn("ark")));
    }

    @Test
    void aMandateIsOnRecordFromTheInvitationToItsEnd() throws Exception {
        String colleague = Somebody.newcomer();
        String token = applicant.does(() -> organizations.invite(applicant.organization(), colleague + "@example.org"));
        Acting.as(colleague, null, () -> {
            acceptances.accept(token);
            return null;
        });
        String mandate = Somebody.read("SELECT reference FROM mandate WHERE subject = ?", colleague)
                .get(0);
        applicant.act(() -> organizations.endMandate(applicant.organization(), mandate));
        List<AuditLine> lines = linesIn("ark");
        assertEquals(
                List.of(
                        "organization.mandate-ended",
                        "organization.mandate-accepted",
                        "organization.mandate-invited",
                        "organization.created"),
                whats(lines));
        assertEquals(mandate, lines.get(0).detail());
        assertEquals(colleague, lines.get(1).actor());
    }

    @Test
    void theInvitationOfSomebodyWhoNoLongerActsForTheOrganizationOpensNothing() throws Exception {
        String colleague = Somebody.newcomer();
        String token = applicant.does(() -> organizations.invite(applicant.organization(), colleague + "@example.org"));
        Somebody.run("UPDATE mandate SET valid_to = '2020-04-01' WHERE subject = ?", applicant.subject());
        assertThrows(
                NotFound.class,
                () -> Acting.as(colleague, null, () -> {
                    acceptances.accept(token);
                    return null;
                }));
        assertEquals(List.of(), Somebody.read("SELECT reference FROM mandate WHERE subject = ?", colleague));
    }

    @Test
    void aDocumentIsOnRecordWhenItComesAndWhenItGoes() throws Exception {
        StoredDocument added = applicant.attach(file, "bail.pdf");
        applicant.act(() -> documents.remove(file, added.reference()));
        List<AuditLine> lines = lines("cnord", file.value());
        assertEquals(
                List.of("application.document-removed", "application.document-attached"),
                whats(lines).subList(0, 2));
        assertEquals(added.reference().value(), lines.get(0).detail());
        assertEquals("BOARD_RESOLUTION " + added.reference(), lines.get(1).detail());
    }

    private long version() {
        return organizations.existing(applicant.organization()).version();
    }

    private List<AuditLine> linesIn(String tenant) throws Exception {
        return lines(tenant, applicant.organization().value());
    }

    private List<AuditLine> lines(String tenant, String about) throws Exception {
        return Acting.as(keeperOf(tenant), tenant, () -> audit.list(new AuditFilter(null, null, null, about), 0, 50));
    }

    private static String keeperOf(String tenant) throws Exception {
        return Somebody.with("COORDINATOR", tenant);
    }

    private static List<String> whats(List<AuditLine> lines) {
        return lines.stream().map(AuditLine::what).toList();
    }
}
