package ca.alliances.decision.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationStatus;
import ca.alliances.application.FileFilter;
import ca.alliances.application.FileSort;
import ca.alliances.application.boundary.Desk;
import ca.alliances.application.boundary.Files;
import ca.alliances.decision.Citation;
import ca.alliances.decision.Condition;
import ca.alliances.decision.DecisionForm;
import ca.alliances.decision.DecisionView;
import ca.alliances.funding.boundary.Envelopes;
import ca.alliances.funding.boundary.LedgerReconciliation;
import ca.alliances.identity.SecondFactorMissing;
import ca.alliances.meeting.Hands;
import ca.alliances.meeting.MotionState;
import ca.alliances.meeting.RecusalCause;
import ca.alliances.meeting.boundary.Attendance;
import ca.alliances.meeting.boundary.Forwardings;
import ca.alliances.meeting.boundary.LiveMeetings;
import ca.alliances.meeting.boundary.Projects;
import ca.alliances.meeting.boundary.Recusals;
import ca.alliances.meeting.boundary.Voting;
import ca.alliances.resolution.boundary.PassingOn;
import ca.alliances.resolution.boundary.Resolutions;
import ca.alliances.review.Score;
import ca.alliances.review.boundary.Committees;
import ca.alliances.review.boundary.Reviews;
import ca.alliances.review.boundary.Scores;
import ca.alliances.shared.Money;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RandomReference;
import ca.alliances.shared.RuleViolation;
import ca.alliances.tenancy.TenantId;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.SeatedTable;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Projects before a table that advises and one that decides, in the real container. */
@ArquillianTest
class ProjectAtTableUseCaseIT {
    private static final String TENANT = "slsj";
    private static final String ABROAD = "bsl";
    private static final String COMMITTEE = "Comité d’analyse";
    private static final Money ASKED = Money.dollars(10_000);
    private static String approver;
    private static SeatedTable committee;
    private static SeatedTable council;
    private static int files;

    @Inject
    private Files desk;

    @Inject
    private Desk list;

    @Inject
    private Committees committees;

    @Inject
    private Reviews reviews;

    @Inject
    private Scores scores;

    @Inject
    private Recusals recusals;

    @Inject
    private Attendance attendance;

    @Inject
    private LiveMeetings live;

    @Inject
    private Voting voting;

    @Inject
    private Projects projects;

    @Inject
    private PassingOn passing;

    @Inject
    private Forwardings forwardings;

    @Inject
    private Decisions decisions;

    @Inject
    private DecisionHistory history;

    @Inject
    private Resolutions register;

    @Inject
    private Envelopes envelopes;

    @Inject
    private LedgerReconciliation reconciliation;

    @BeforeEach
    void aCommitteeAndACouncilAreTables() throws Exception {
        if (approver != null) {
            return;
        }
        approver = Council.in(TENANT);
        Somebody.run(
                "insert into pipeline_stage (tenant_id, id, version, call_id, position, body_name, kind) select"
                        + " tenant_id, next value for entity_seq, 0, id, 2, ?, 'REVIEW' from project_call where tenant_id = ?",
                COMMITTEE,
                TENANT);
        for (String position : List.of("1", "2")) {
            Somebody.run(
                    "insert into call_criterion (tenant_id, id, version, call_id, position, title_fr, weight, eliminatory)"
                            + " select tenant_id, next value for entity_seq, 0, id, ?, 'Critère', 50, false from"
                            + " project_call where tenant_id = ?",
                    position,
                    TENANT);
        }
        committee = SeatedTable.in(TENANT, "PTC", 3, "0 MAJORITY", COMMITTEE);
        council = SeatedTable.in(TENANT, "PTD", 3, "0 MAJORITY", Council.NAME);
        for (String member : committee.people()) {
            also("REVIEWER", member);
        }
    }

    @Test
    void theResolutionOfACommitteesTableIsItsAdvice() throws Exception {
        ApplicationReference file = scored();
        assertEquals(List.of(file.value()), ready(committee.agent(), COMMITTEE, file));
        assertEquals(Set.of("RECOMMENDED", "NOT_RECOMMENDED"), steps(committee.agent(), COMMITTEE, file));
        ProjectTable table = ProjectTable.of(committee, file);
        String number = table.adopted(committee.agent(), "RECOMMENDED", Money.dollars(9_000), "Un rapport\nUn bilan");
        assertEquals(ApplicationStatus.RECOMMENDED, status(file));
        var advice = as(committee.agent(), () -> committees.of(file)).orElseThrow();
        assertEquals(Money.dollars(9_000), advice.amount());
        assertEquals(List.of("Un rapport", "Un bilan"), advice.conditions());
        assertEquals(number, registered(file));
        assertEquals(List.of(), ready(committee.agent(), COMMITTEE, file));
    }

    @Test
    void whatALocalTablePassesOnAboutAProjectMovesItOnceTheTableAboveTakesItUp() throws Exception {
        ApplicationReference file = scored();
        SeatedTable local = SeatedTable.in(TENANT, "PTL", 3);
        Somebody.run("update concertation_table set parent_code = 'PTC' where tenant_id = ? and code = 'PTL'", TENANT);
        String number = ProjectTable.of(local, file).adopted(local.agent(), null, null, null);
        assertEquals(
                ApplicationStatus.IN_REVIEW,
                as(committee.agent(), () -> desk.existing(file)).status());
        String passed =
                Somebody.one("select reference from resolution where tenant_id = ? and number = ?", TENANT, number);
        RandomReference entry = new RandomReference(passed);
        as(
                local.agent(),
                () -> run(() -> passing.passOn(entry, register.existing(entry).version())));
        ProjectTable above = ProjectTable.of(committee, recommended());
        above.run(committee.agent(), () -> forwardings.add(above.meeting(), above.version(), passed));
        ProjectTable item = new ProjectTable(committee, above.meeting(), 2);
        String taken = item.adopted(committee.agent(), "RECOMMENDED", ASKED, null);
        assertEquals(ApplicationStatus.RECOMMENDED, status(file));
        assertEquals(
                number,
                Somebody.one(
                        "select forwarded_number from resolution where tenant_id = ? and number = ?", TENANT, taken));
    }

    @Test
    void aCommitteeThatIsAgainstSaysSo() throws Exception {
        ApplicationReference file = scored();
        ProjectTable.of(committee, file).adopted(committee.agent(), "NOT_RECOMMENDED", null, null);
        assertEquals(ApplicationStatus.NOT_RECOMMENDED, status(file));
    }

    @Test
    void aCommitteeDoesNotResolveBeforeItHasScored() throws Exception {
        ApplicationReference file = inReview();
        ProjectTable table = ProjectTable.of(committee, file);
        assertEquals(
                "decision.meeting-scores-missing",
                refused(() -> table.put(committee.agent(), "RECOMMENDED", ASKED, null)));
    }

    @Test
    void aCommitteeRecommendsNoMoreThanIsAskedAndDecidesNothing() throws Exception {
        ApplicationReference file = scored();
        ProjectTable table = ProjectTable.of(committee, file);
        assertEquals(
                "review.amount-too-high",
                refused(() -> table.put(committee.agent(), "RECOMMENDED", ASKED.plus(ASKED), null)));
        assertEquals(
                "decision.meeting-wrong-step", refused(() -> table.put(committee.agent(), "ACCEPTED", ASKED, null)));
        ProjectTable elsewhere = ProjectTable.of(council, file);
        assertEquals(
                "decision.meeting-other-body",
                refused(() -> elsewhere.put(committee.agent(), "RECOMMENDED", ASKED, null)));
        SeatedTable mute = SeatedTable.in(TENANT, "PTM", 2);
        ProjectTable without = ProjectTable.of(mute, file);
        assertEquals("decision.meeting-no-body", refused(() -> without.put(mute.agent(), "RECOMMENDED", ASKED, null)));
    }

    @Test
    void theResolutionOfADecidingTableGrantsTheMoney() throws Exception {
        ApplicationReference file = recommended();
        Money before = free();
        assertEquals(List.of(file.value()), ready(approver, Council.NAME, file));
        assertTrue(steps(approver, Council.NAME, file).containsAll(Set.of("ACCEPTED", "DEFERRED")));
        ProjectTable table = ProjectTable.of(council, file);
        String number = table.adopted(approver, "ACCEPTED_WITH_CONDITIONS", ASKED, "Un rapport\n\n Un bilan ");
        assertEquals(ApplicationStatus.ACCEPTED_WITH_CONDITIONS, status(file));
        DecisionView decision = as(approver, () -> history.of(file)).get(0);
        assertEquals(number, decision.resolution().number());
        assertEquals(
                List.of("Un rapport", "Un bilan"),
                decision.conditions().stream().map(Condition::text).toList());
        assertEquals(number, registered(file));
        assertEquals(before.minus(ASKED), free());
        assertEquals(List.of(), reconciliation.reconcile(new TenantId(TENANT)));
    }

    @Test
    void whatARuleBlocksIsNotPut() throws Exception {
        ApplicationReference file = recommended(Money.dollars(30_000));
        ProjectTable table = ProjectTable.of(council, file);
        assertEquals(
                "decision.check-ceiling-block",
                refused(() -> table.put(approver, "ACCEPTED", Money.dollars(30_000), null)));
        assertEquals("decision.amount-missing", refused(() -> table.put(approver, "ACCEPTED", null, null)));
        assertEquals(
                "decision.condition-missing",
                refused(() -> table.put(approver, "ACCEPTED_WITH_CONDITIONS", ASKED, null)));
    }

    @Test
    void aVoteWhoseDecisionARuleBlocksStaysOpenAndTakesNoNumber() throws Exception {
        ApplicationReference file = recommended();
        ProjectTable table = ProjectTable.of(council, file);
        int motion = table.put(approver, "ACCEPTED", ASKED, null);
        table.open(approver, motion);
        Money before = free();
        String last = last();
        ceiling("500000");
        assertEquals("decision.check-ceiling-block", refused(() -> table.close(approver, motion)));
        assertEquals(MotionState.OPEN, table.motion(motion).state());
        assertNull(table.motion(motion).resolution());
        assertEquals(ApplicationStatus.RECOMMENDED, status(file));
        assertEquals(before, free());
        ceiling("2500000");
        table.close(approver, motion);
        assertEquals(ApplicationStatus.ACCEPTED, status(file));
        assertEquals(number(last) + 1, number(table.motion(motion).resolution()));
    }

    @Test
    void whoRecordsNoDecisionsIsToldSo() throws Exception {
        ApplicationReference file = recommended();
        ProjectTable table = ProjectTable.of(council, file);
        assertEquals(
                "decision.meeting-needs-approver", refused(() -> table.put(council.agent(), "ACCEPTED", ASKED, null)));
        assertEquals(List.of(), ready(council.agent(), Council.NAME, file));
        int motion = table.put(approver, "ACCEPTED", ASKED, null);
        table.open(approver, motion);
        assertEquals("decision.meeting-needs-approver", refused(() -> table.close(council.agent(), motion)));
        assertEquals(MotionState.OPEN, table.motion(motion).state());
    }

    @Test
    void aDecisionOfATableTakesASecondFactorToo() throws Exception {
        ApplicationReference file = recommended();
        ProjectTable table = ProjectTable.of(council, file);
        int motion = table.put(approver, "DEFERRED", null, null);
        table.open(approver, motion);
        assertThrows(
                SecondFactorMissing.class,
                () -> Acting.withoutSecondFactor(
                        approver,
                        TENANT,
                        () -> run(() -> voting.close(table.meeting(), motion, new Hands(3, 0, 0), null))));
        assertEquals(MotionState.OPEN, table.motion(motion).state());
    }

    @Test
    void whoKeepsAwayAtATableLosesTheFile() throws Exception {
        ApplicationReference file = recommended();
        String member = council.people().get(2);
        also("AGENT", member);
        also("APPROVER", member);
        assertEquals(file, as(member, () -> desk.existing(file)).reference());
        assertEquals(List.of(file), listed(member, file));
        ProjectTable table = ProjectTable.of(council, file);
        table.run(
                council.agent(),
                () -> recusals.raise(
                        table.meeting(), ProjectTable.ITEM, council.seats().get(2), "Employeur"));
        assertThrows(NotFound.class, () -> as(member, () -> desk.existing(file)));
        assertThrows(NotFound.class, () -> as(member, () -> decisions.file(file)));
        assertEquals(List.of(), listed(member, file));
        assertEquals(List.of(), ready(member, Council.NAME, file));
        assertEquals(Set.of(), steps(member, Council.NAME, file));
        assertThrows(NotFound.class, () -> table.put(member, "ACCEPTED", ASKED, null));
        assertEquals(file, as(approver, () -> desk.existing(file)).reference());
        ApplicationReference other = recommended();
        assertEquals(other, as(member, () -> desk.existing(other)).reference());
    }

    @Test
    void whoDeclaredAnInterestInTheReviewKeepsAwayAtTheTable() throws Exception {
        ApplicationReference file = inReview();
        String member = committee.people().get(2);
        as(member, () -> run(() -> reviews.recuse(file, "Ma sœur y travaille")));
        ProjectTable table = ProjectTable.of(committee, file);
        assertEquals(0, table.live().recusals().size());
        table.run(committee.agent(), () -> attendance.takeUp(table.meeting(), ProjectTable.ITEM));
        assertEquals(
                List.of(RecusalCause.DECLARED),
                table.live().recusals().stream().map(each -> each.cause()).toList());
        assertEquals(2, table.live().quorum().orElseThrow().present());
    }

    @Test
    void theNumberOfATableServesItsOwnProjectOnly() throws Exception {
        ApplicationReference file = recommended();
        String number = ProjectTable.of(council, file).adopted(approver, "DEFERRED", null, null);
        ApplicationReference other = recommended();
        long version = as(approver, () -> decisions.file(other)).version();
        assertEquals(
                "decision.resolution-elsewhere", refused(() -> record(other, Citation.registered(number), version)));
        assertEquals(
                "resolution.of-a-table",
                refused(() -> record(
                        other,
                        new Citation("2026-05-102", true, LocalDate.of(2026, 5, 6), "Hors du portail"),
                        version)));
        assertTrue(as(approver, () -> register.of(Council.NAME, other.value())).table());
        assertFalse(as(approver, register::ownBodies).contains(Council.NAME));
    }

    @Test
    void anotherTenantHasNoneOfIt() throws Exception {
        ApplicationReference file = recommended();
        ProjectTable table = ProjectTable.of(council, file);
        for (String role : List.of("AGENT", "COORDINATOR", "APPROVER", "TABLE_MEMBER")) {
            String stranger = Somebody.with(role, ABROAD);
            assertThrows(NotFound.class, () -> Acting.as(stranger, ABROAD, () -> live.at(table.meeting())), role);
            assertThrows(NotFound.class, () -> as(stranger, () -> live.at(table.meeting())), role);
            assertThrows(NotFound.class, () -> table.put(stranger, "ACCEPTED", ASKED, null), role);
            assertEquals(List.of(), Acting.as(stranger, ABROAD, () -> projects.ready(Council.NAME)), role);
            assertThrows(
                    NotFound.class, () -> Acting.as(stranger, ABROAD, () -> projects.interested(file.value())), role);
            assertThrows(
                    NotFound.class,
                    () -> Acting.as(stranger, ABROAD, () -> projects.steps(Council.NAME, file.value())),
                    role);
        }
    }

    private void record(ApplicationReference file, Citation cited, long version) throws Exception {
        DecisionForm form = new DecisionForm(
                Council.NAME, ApplicationStatus.ACCEPTED, ASKED, List.of(), cited, "Un besoin criant", null);
        as(approver, () -> run(() -> decisions.record(file, form, version)));
    }

    private ApplicationReference recommended() throws Exception {
        return recommended(ASKED);
    }

    private static ApplicationReference recommended(Money asked) throws Exception {
        ApplicationReference file = new ApplicationReference("RC-2021-A-%04d".formatted(700 + ++files));
        Council.recommended(TENANT, file, "Cuisine", asked, asked.plus(asked));
        return file;
    }

    private ApplicationReference inReview() throws Exception {
        ApplicationReference file = recommended();
        Somebody.run(
                "update application set status = 'ADMISSIBLE' where tenant_id = ? and reference = ?",
                TENANT,
                file.value());
        String agent = committee.agent();
        long version = as(agent, () -> desk.existing(file)).version();
        as(agent, () -> run(() -> committees.open(file, version)));
        return file;
    }

    /** Two of its three members have scored. */
    private ApplicationReference scored() throws Exception {
        ApplicationReference file = inReview();
        for (String member : committee.people().subList(0, 2)) {
            as(member, () -> run(() -> reviews.declareNoInterest(file)));
            List<Score> all = List.of(new Score(1, 4, null), new Score(2, 4, null));
            as(member, () -> run(() -> scores.finalise(file, 0, all)));
        }
        return file;
    }

    private static void also(String role, String person) throws Exception {
        Somebody.run(
                "insert into membership (reference, subject, tenant_code, role, territory_code, valid_from, version)"
                        + " values (uuid(), ?, ?, ?, '950', '2020-04-01', 0)",
                person,
                TENANT,
                role);
    }

    private static void ceiling(String cents) throws Exception {
        Somebody.run("update project_call set max_amount = ? where tenant_id = ?", cents, TENANT);
    }

    private ApplicationStatus status(ApplicationReference file) throws Exception {
        return as(approver, () -> desk.existing(file)).status();
    }

    private Money free() throws Exception {
        String finance = Somebody.with("FINANCE", TENANT);
        return as(finance, () -> envelopes.tree(envelopes.currentYear()))
                .total()
                .free();
    }

    private static String registered(ApplicationReference file) throws Exception {
        return Somebody.one(
                "select number from resolution where tenant_id = ? and project_reference = ?", TENANT, file.value());
    }

    private static String last() throws Exception {
        return Somebody.one(
                "select coalesce(max(number), 'PTD-0') from resolution where tenant_id = ? and body_name = ?",
                TENANT,
                Council.NAME);
    }

    private static int number(String resolution) {
        return Integer.parseInt(resolution.substring(resolution.lastIndexOf('-') + 1));
    }

    private List<ApplicationReference> listed(String subject, ApplicationReference file) throws Exception {
        return as(subject, () -> list.list(FileFilter.ALL, FileSort.DEFAULT, 0, 100)).rows().stream()
                .map(each -> each.reference())
                .filter(file::equals)
                .toList();
    }

    private List<String> ready(String subject, String body, ApplicationReference file) throws Exception {
        return as(subject, () -> projects.ready(body)).stream()
                .map(Projects.Ready::reference)
                .filter(file.value()::equals)
                .toList();
    }

    private Set<String> steps(String subject, String body, ApplicationReference file) throws Exception {
        return Set.copyOf(as(subject, () -> projects.steps(body, file.value())));
    }

    private static String refused(Executable act) {
        return assertThrows(RuleViolation.class, act).key();
    }

    private static <T> T as(String subject, Callable<T> useCase) throws Exception {
        return Acting.as(subject, TENANT, useCase);
    }

    private static Object run(Runnable act) {
        act.run();
        return null;
    }
}
