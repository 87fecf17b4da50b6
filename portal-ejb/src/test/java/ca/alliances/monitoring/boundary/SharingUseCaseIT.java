package ca.alliances.monitoring.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.audit.AuditFilter;
import ca.alliances.audit.AuditLine;
import ca.alliances.audit.boundary.Audit;
import ca.alliances.identity.SecondFactorMissing;
import ca.alliances.monitoring.AgreedSharing;
import ca.alliances.monitoring.FileStage;
import ca.alliances.monitoring.SharedFile;
import ca.alliances.monitoring.SharingTerms;
import ca.alliances.monitoring.TableFigures;
import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Period;
import ca.alliances.shared.Quebec;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.Share;
import ca.alliances.tenancy.Sharing;
import ca.alliances.tenancy.TenantId;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.Applicant;
import ca.alliances.usecase.Meanwhile;
import ca.alliances.usecase.SeatedTable;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A tenant says what it shares with the ministry, which sees that and nothing else, in the real container. */
@ArquillianTest
class SharingUseCaseIT {
    private static final String BODY = "Conseil, résolution 2026-41";

    @Inject
    private SharingAgreements agreements;

    @Inject
    private Cockpit cockpit;

    @Inject
    private SharedFiles files;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Test
    void nothingIsSharedBeforeAnAgreementIsRecordedAndThenAtOnce() throws Exception {
        String admin = Somebody.with("TENANT_ADMIN", "idm");
        assertNull(seenByTheMinistry("idm"));
        record(admin, "idm", Sharing.FULL, today(), null);
        assertEquals(Sharing.FULL, seenByTheMinistry("idm"));
        record(admin, "idm", Sharing.NOTHING, today(), null);
        assertNull(seenByTheMinistry("idm"));
        List<AuditLine> lines =
                Acting.as(admin, "idm", () -> audit.list(new AuditFilter(null, null, null, "idm"), 0, 10));
        assertEquals(
                List.of("sharing.nothing", "sharing.files"),
                lines.stream().map(AuditLine::what).toList());
        assertTrue(
                lines.get(1).detail().endsWith("Suivi. " + BODY), lines.get(1).detail());
    }

    @Test
    void figuresOfTablesAreSharedOnlyWhereTheAgreementSaysSo() throws Exception {
        String admin = Somebody.with("TENANT_ADMIN", "mtg");
        SeatedTable table = SeatedTable.in(
                "mtg", "M" + UUID.randomUUID().toString().substring(0, 5).toUpperCase(Locale.ROOT), 4);
        record(admin, "mtg", Sharing.FULL, today(), null);
        assertNull(tablesSeen("mtg"));
        String seen = Acting.as(admin, "mtg", () -> agreements.current()).get(0).reference();
        act(admin, "mtg", seen, new SharingTerms(Sharing.FULL, true, Period.since(today()), "Suivi", BODY));
        TableFigures before = tablesSeen("mtg");
        assertEquals(Optional.of(Share.percent(100)), before.heldShare());
        assertEquals(Optional.of(Share.percent(0)), before.livedShare());
        Somebody.run(
                "update seat set sector = 'LIVED_EXPERIENCE' where reference = ?",
                table.seats().get(0));
        Somebody.run(
                "update seat_mandate m join seat s on s.tenant_id = m.tenant_id and s.id = m.seat_id"
                        + " set m.valid_to = '2021-01-01' where s.reference = ?",
                table.seats().get(3));
        Somebody.run(
                "insert into meeting (tenant_id, id, version, reference, table_code, starts_at, ends_at, place, state,"
                        + " calendar_sequence, convened_at, begun_at, ended_at, items_made, motions_made, edits, quorum)"
                        + " values ('mtg', next value for entity_seq, 0, concat(?, '-2026-R-01'), ?, utc_timestamp() - interval 89 day,"
                        + " utc_timestamp() - interval 88 day, 'Salle', 'ENDED', 0, utc_timestamp() - interval 95 day,"
                        + " utc_timestamp() - interval 89 day, utc_timestamp() - interval 88 day, 0, 0, 0, '0 MAJORITY')",
                table.code(),
                table.code());
        TableFigures after = tablesSeen("mtg");
        assertEquals(before.met() + 1, after.met());
        assertEquals(Optional.of(Share.percent(75)), after.heldShare());
        assertEquals(Optional.of(Share.percent(33)), after.livedShare());
    }

    private TableFigures tablesSeen(String tenant) throws Exception {
        String analyst = Somebody.with("MINISTRY_ANALYST", null);
        return Acting.as(analyst, null, () -> cockpit.tables(new FiscalYear(2026))).stream()
                .filter(each -> each.tenant().equals(new TenantId(tenant)))
                .findFirst()
                .orElseThrow()
                .figures();
    }

    @Test
    void theTenantReadsHowManyFilesTheMinistryHasDownloaded() throws Exception {
        String admin = Somebody.with("TENANT_ADMIN", "cdq");
        String analyst = Somebody.with("MINISTRY_ANALYST", null);
        record(admin, "cdq", Sharing.FULL, today(), null);
        Applicant.in("cdq").submitted("320");
        List<SharedFile> downloaded = new ArrayList<>();
        Acting.as(analyst, null, () -> {
            files.export(new TenantId("cdq"), new FiscalYear(2026), FileStage.RECEIVED, downloaded::add);
            return null;
        });
        assertEquals(1, downloaded.size());
        AuditLine line = Acting.as(admin, "cdq", () -> audit.list(new AuditFilter(null, null, null, null), 0, 1))
                .get(0);
        assertEquals("ministry.exported", line.what());
        assertEquals("1", line.detail());
    }

    @Test
    void theNextAgreementEndsTheOneBefore() throws Exception {
        String admin = Somebody.with("TENANT_ADMIN", "slsj");
        record(admin, "slsj", Sharing.FULL, today(), null);
        record(admin, "slsj", Sharing.FULL, today().plusDays(60), null);
        record(admin, "slsj", Sharing.AGGREGATES_ONLY, today().plusDays(30), today().plusDays(40));
        List<AgreedSharing> agreed = Acting.as(admin, "slsj", () -> agreements.current());
        assertEquals(
                List.of(Sharing.FULL, Sharing.AGGREGATES_ONLY),
                agreed.stream().map(AgreedSharing::extent).toList());
        assertEquals(today().plusDays(29), agreed.get(0).until());
        assertEquals(today().plusDays(40), agreed.get(1).until());
        assertEquals(Sharing.FULL, seenByTheMinistry("slsj"));
    }

    @Test
    void whatWasSharedBeforeTodayIsNotChangedNorWhatTheAdministratorHasNotSeen() throws Exception {
        String admin = Somebody.with("TENANT_ADMIN", "lan");
        assertEquals(
                "monitoring.begins-before-today",
                refusal(admin, null, terms(Sharing.FULL, today().minusDays(1), null)));
        record(admin, "lan", Sharing.FULL, today(), null);
        assertEquals("shared.changed-meanwhile", refusal(admin, null, terms(Sharing.NOTHING, today(), null)));
    }

    @Test
    void ofTwoAdministratorsWhoRecordAtOnceTheSecondIsToldInWords() throws Exception {
        String admin = Somebody.with("TENANT_ADMIN", "arbj");
        String colleague = Somebody.with("TENANT_ADMIN", "arbj");
        RuleViolation refused = assertThrows(
                RuleViolation.class,
                () -> Meanwhile.act(
                        admin,
                        "arbj",
                        () -> act(colleague, "arbj", null, terms(Sharing.NOTHING, today(), null)),
                        () -> agreements.record(null, terms(Sharing.FULL, today(), null))));
        assertEquals("shared.changed-meanwhile", refused.key());
        assertNull(seenByTheMinistry("arbj"));
    }

    @Test
    void onlyAnAdministratorOfTheTenantWithASecondFactorRecordsOne() throws Exception {
        SharingTerms all = terms(Sharing.FULL, today(), null);
        for (String role : List.of("COORDINATOR", "AGENT", "FINANCE", "PRIVACY_OFFICER")) {
            String other = Somebody.with(role, "lau");
            assertThrows(NotFound.class, () -> act(other, "lau", null, all), role);
        }
        String stranger = Somebody.with("TENANT_ADMIN", "gas");
        assertThrows(NotFound.class, () -> act(stranger, "lau", null, all));
        String admin = Somebody.with("TENANT_ADMIN", "lau");
        assertThrows(
                SecondFactorMissing.class, () -> Acting.withoutSecondFactor(admin, "lau", () -> agreements.current()));
        assertNull(seenByTheMinistry("lau"));
    }

    private String refusal(String admin, String seen, SharingTerms terms) {
        return assertThrows(RuleViolation.class, () -> act(admin, "lan", seen, terms))
                .key();
    }

    /** As who has just read what is there. */
    private void record(String admin, String tenant, Sharing extent, LocalDate from, LocalDate until) throws Exception {
        String seen = Acting.as(admin, tenant, () -> agreements.current()).stream()
                .reduce((one, other) -> one.recordedAt().isAfter(other.recordedAt()) ? one : other)
                .map(AgreedSharing::reference)
                .orElse(null);
        act(admin, tenant, seen, terms(extent, from, until));
    }

    private Object act(String subject, String tenant, String seen, SharingTerms terms) throws Exception {
        return Acting.as(subject, tenant, () -> {
            agreements.record(seen, terms);
            return null;
        });
    }

    private Sharing seenByTheMinistry(String tenant) throws Exception {
        String analyst = Somebody.with("MINISTRY_ANALYST", null);
        return Acting.as(analyst, null, () -> cockpit.of(new TenantId(tenant))).sharing();
    }

    private static SharingTerms terms(Sharing extent, LocalDate from, LocalDate until) {
        return new SharingTerms(extent, false, Period.between(from, until), "Suivi", BODY);
    }

    private LocalDate today() {
        return Quebec.date(clock.instant());
    }
}
