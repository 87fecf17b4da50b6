package ca.alliances.application.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.FileFilter;
import ca.alliances.application.FileRow;
import ca.alliances.application.FileSort;
import ca.alliances.audit.AuditFilter;
import ca.alliances.audit.AuditLine;
import ca.alliances.audit.boundary.Audit;
import ca.alliances.decision.Awaiting;
import ca.alliances.decision.AwaitingFilter;
import ca.alliances.decision.boundary.AwaitingDecisions;
import ca.alliances.identity.MembershipFilter;
import ca.alliances.identity.MembershipSummary;
import ca.alliances.identity.boundary.Memberships;
import ca.alliances.review.ReviewLine;
import ca.alliances.review.boundary.Reviews;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Slices;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.Applicant;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A list is taken along as it is seen, by who sees it, and the record knows, in the real container. */
@ArquillianTest
class ExportsUseCaseIT {
    private static final String TENANT = "cnord";
    private static final FileSort BY_NUMBER = new FileSort(FileSort.Key.REFERENCE, true);

    @Inject
    private Desk desk;

    @Inject
    private Memberships memberships;

    @Inject
    private AwaitingDecisions decisions;

    @Inject
    private Reviews reviews;

    @Inject
    private Audit audit;

    /** A use case that hands rows over. */
    private interface Export<R> {
        void into(Consumer<R> rows);
    }

    @Test
    void theRowsAreThoseOfAllPagesOfTheListInTheirOrder() throws Exception {
        Applicant applicant = Applicant.in(TENANT);
        applicant.submitted("960");
        applicant.submitted("960");
        String agent = Somebody.with("AGENT", TENANT, "960");
        List<FileRow> pages = new ArrayList<>();
        int first = 0;
        do {
            int from = first;
            pages.addAll(Acting.as(agent, TENANT, () -> desk.list(FileFilter.ALL, BY_NUMBER, from, 1))
                    .rows());
            first++;
        } while (pages.size() == first);
        assertTrue(pages.size() >= 2);
        assertEquals(pages, exported(agent, TENANT, files()));
    }

    @Test
    void nobodyTakesAlongMoreThanHeSees() throws Exception {
        ApplicationReference reference = Applicant.in(TENANT).submitted("960");
        String elsewhere = Somebody.with("AGENT", TENANT, "950");
        String foreign = Somebody.with("COORDINATOR", "cssspnql");
        for (List<FileRow> rows :
                List.of(exported(elsewhere, TENANT, files()), exported(foreign, "cssspnql", files()))) {
            assertFalse(rows.stream().anyMatch(row -> row.reference().equals(reference)));
        }
        String newcomer = Somebody.newcomer();
        assertRefused(newcomer, files());
        Export<Awaiting> awaiting = into -> decisions.export(new AwaitingFilter(null, null, null), into);
        Export<ReviewLine> reviewed = reviews::export;
        assertRefused(newcomer, awaiting);
        assertRefused(newcomer, reviewed);
        assertRefused(elsewhere, people(null, "person"));
        assertRefused(elsewhere, record());
    }

    @Test
    void theRecordSaysWhoTookWhichListAlongAndHowLongItWas() throws Exception {
        String coordinator = Somebody.with("COORDINATOR", "gas");
        Somebody.with("AGENT", "gas");
        List<MembershipSummary> people = exported(coordinator, "gas", people(null, "person"));
        List<AuditLine> lines =
                Acting.as(coordinator, "gas", () -> audit.list(new AuditFilter(null, null, null, "gas"), 0, 10));
        AuditLine last = lines.get(0);
        assertEquals("exported.people", last.what());
        assertEquals(coordinator, last.actor());
        assertEquals(String.valueOf(people.size()), last.detail());
    }

    @Test
    void theExportOfTheRecordIsItsNextEntry() throws Exception {
        String officer = Somebody.with("PRIVACY_OFFICER", "lav");
        List<AuditLine> first = exported(officer, "lav", record());
        List<AuditLine> second = exported(officer, "lav", record());
        assertEquals(first.size() + 1, second.size());
        assertEquals("exported.record", second.get(0).what());
        assertEquals(first, second.subList(1, second.size()));
        assertTrue(Acting.as(officer, "lav", () -> audit.verify()).isWhole());
    }

    @Test
    void aListLongerThanASliceComesWholeAndInOrder() throws Exception {
        String coordinator = Somebody.with("COORDINATOR", "cdq");
        int many = 2 * Slices.SIZE + 7;
        Somebody.run("INSERT INTO person (subject, email, name, first_seen_at, version) SELECT CONCAT('long-', seq),"
                + " CONCAT('long-', seq, '@example.org'), CONCAT('Longue ', LPAD(seq, 5, '0')), '2020-04-01', 0 FROM seq_1_to_"
                + many);
        Somebody.run("INSERT INTO membership (reference, subject, tenant_code, role, valid_from, version)"
                + " SELECT UUID(), CONCAT('long-', seq), 'cdq', 'TABLE_MEMBER', '2020-04-01', 0 FROM seq_1_to_" + many);
        List<String> names = exported(coordinator, "cdq", people("Longue", "-person")).stream()
                .map(MembershipSummary::person)
                .toList();
        assertEquals(many, names.size());
        assertEquals(
                names.stream()
                        .distinct()
                        .sorted((one, other) -> other.compareTo(one))
                        .toList(),
                names);
    }

    private Export<FileRow> files() {
        return into -> desk.export(FileFilter.ALL, BY_NUMBER, into);
    }

    private Export<MembershipSummary> people(String text, String sort) {
        return into -> memberships.export(new MembershipFilter(text, null, sort), into);
    }

    private Export<AuditLine> record() {
        return into -> audit.export(new AuditFilter(null, null, null, null), into);
    }

    private static <R> List<R> exported(String subject, String tenant, Export<R> export) throws Exception {
        List<R> rows = new ArrayList<>();
        Acting.as(subject, tenant, () -> {
            export.into(rows::add);
            return null;
        });
        return rows;
    }

    private static <R> void assertRefused(String subject, Export<R> export) {
        assertThrows(NotFound.class, () -> exported(subject, TENANT, export));
    }
}
