package ca.alliances.decision.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.boundary.Files;
import ca.alliances.concertation.DecisionMethod;
import ca.alliances.concertation.InterestTexts;
import ca.alliances.concertation.TieRule;
import ca.alliances.concertation.VoteBase;
import ca.alliances.concertation.boundary.InterestsOfYear;
import ca.alliances.meeting.Hands;
import ca.alliances.meeting.LiveView.RecusalView;
import ca.alliances.meeting.MotionForm;
import ca.alliances.meeting.RecusalCause;
import ca.alliances.meeting.VoteWay;
import ca.alliances.meeting.VotingTerms;
import ca.alliances.meeting.boundary.Attendance;
import ca.alliances.meeting.boundary.Projects;
import ca.alliances.meeting.boundary.Recusals;
import ca.alliances.meeting.boundary.Voting;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.Applicant;
import ca.alliances.usecase.SeatedTable;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Who has an interest in a project that comes before his table, in the real container. */
@ArquillianTest
class InterestsAtTableUseCaseIT {
    private static final String TENANT = "slsj";
    private static final String ABROAD = "bsl";
    private static int tables;

    @Inject
    private Recusals recusals;

    @Inject
    private Attendance attendance;

    @Inject
    private Voting voting;

    @Inject
    private Files desk;

    @Inject
    private Projects projects;

    @Inject
    private InterestsOfYear interests;

    private Applicant applicant;
    private ApplicationReference file;
    private SeatedTable table;

    @BeforeEach
    void aProjectComesBeforeATable() throws Exception {
        applicant = Applicant.in(TENANT);
        file = applicant.submitted("941");
        table = SeatedTable.in(TENANT, "IN" + (char) ('A' + tables++), 3);
    }

    @Test
    void theSecretaryReadsWhomToAskUntilTheyKeepAway() throws Exception {
        as(member(1), () -> interests.declare(new InterestTexts(null, "Trésorière de Cuisine du fleuve", null)));
        ProjectTable at = ProjectTable.of(table, file);
        assertEquals(List.of(at.live().seats().get(1).name()), hints(at));
        raise(at, 1);
        assertEquals(List.of(), hints(at));
    }

    @Test
    void nobodyElseReadsWhomToAsk() throws Exception {
        ProjectTable at = ProjectTable.of(table, file);
        String abroad = Somebody.with("AGENT", ABROAD, "950");
        for (String stranger : List.of(member(1), abroad)) {
            assertThrows(NotFound.class, () -> as(stranger, () -> recusals.hints(at.meeting(), ProjectTable.ITEM)));
        }
        assertThrows(
                NotFound.class, () -> Acting.as(abroad, ABROAD, () -> recusals.hints(at.meeting(), ProjectTable.ITEM)));
    }

    @Test
    void whoActsOrActedForTheApplicantKeepsAwayByItself() throws Exception {
        for (String[] mandate : new String[][] {{member(1), null}, {member(2), "2098-03-31"}}) {
            Somebody.run(
                    "insert into mandate (reference, version, organization_reference, subject, valid_from, valid_to)"
                            + " values (uuid(), 0, ?, ?, '2020-04-01', ?)",
                    applicant.organization().value(),
                    mandate[0],
                    mandate[1]);
        }
        ProjectTable at = ProjectTable.of(table, file);
        as(table.agent(), () -> attendance.takeUp(at.meeting(), ProjectTable.ITEM));
        assertEquals(
                List.of(RecusalCause.DECLARED, RecusalCause.DECLARED),
                at.live().recusals().stream().map(each -> each.cause()).toList());
        assertEquals(
                List.of(false, true, true),
                at.live().seats().stream().map(each -> each.recused()).toList());
        assertThrows(NotFound.class, () -> Acting.as(member(1), ABROAD, () -> projects.interested(file.value())));
    }

    @Test
    void aRecusalThatWasAMistakeIsTakenBackAndStaysOnRecord() throws Exception {
        ProjectTable at = ProjectTable.of(table, file);
        as(table.agent(), () -> attendance.takeUp(at.meeting(), ProjectTable.ITEM));
        raise(at, 1);
        assertEquals(2, at.live().quorum().orElseThrow().present());
        assertEquals("meeting.reason-missing", refused(() -> takeBack(table.agent(), at, 1, " ")));
        assertEquals("meeting.not-recused", refused(() -> takeBack(table.agent(), at, 2, "Mauvais siège")));
        takeBack(table.agent(), at, 1, "Mauvais siège");
        assertEquals(3, at.live().quorum().orElseThrow().present());
        assertEquals("meeting.not-recused", refused(() -> takeBack(table.agent(), at, 1, "Mauvais siège")));
        raise(at, 1);
        assertEquals(2, at.live().quorum().orElseThrow().present());
        assertEquals(
                Arrays.asList("Mauvais siège", null),
                at.live().recusals().stream().map(RecusalView::takenBackReason).toList());
        assertEquals(
                "1",
                Somebody.one(
                        "select count(*) from audit_entry where tenant_id = ? and what = 'meeting.recusal-taken-back'"
                                + " and about = ?",
                        TENANT,
                        at.meeting() + "/" + ProjectTable.ITEM));
    }

    @Test
    void whoKeptAwayByMistakeGetsTheFileBack() throws Exception {
        Somebody.run(
                "insert into membership (reference, subject, tenant_code, role, valid_from, version)"
                        + " values (uuid(), ?, ?, 'COORDINATOR', '2020-04-01', 0)",
                member(1),
                TENANT);
        ProjectTable at = ProjectTable.of(table, file);
        raise(at, 1);
        assertThrows(NotFound.class, () -> Acting.as(member(1), TENANT, () -> desk.existing(file)));
        assertEquals("meeting.recusal-own", refused(() -> takeBack(member(1), at, 1, "Mauvais siège")));
        takeBack(table.agent(), at, 1, "Mauvais siège");
        assertEquals(
                file, Acting.as(member(1), TENANT, () -> desk.existing(file)).reference());
    }

    @Test
    void whatCountedInAVoteIsNotTakenBack() throws Exception {
        ProjectTable at = ProjectTable.of(table, file);
        raise(at, 1);
        int motion = Acting.as(table.agent(), TENANT, () -> voting.put(at.meeting(), consultation()));
        at.open(table.agent(), motion);
        assertEquals("meeting.vote-open", refused(() -> takeBack(table.agent(), at, 1, "Mauvais siège")));
        as(table.agent(), () -> voting.close(at.meeting(), motion, new Hands(2, 0, 0), null));
        assertEquals("meeting.item-voted", refused(() -> takeBack(table.agent(), at, 1, "Mauvais siège")));
    }

    @Test
    void anInterestThatThePortalKnowsIsNotTakenBack() throws Exception {
        ProjectTable at = ProjectTable.of(table, file);
        raise(at, 1);
        Somebody.run(
                "insert into mandate (reference, version, organization_reference, subject, valid_from)"
                        + " values (uuid(), 0, ?, ?, '2020-04-01')",
                applicant.organization().value(),
                member(1));
        assertEquals("meeting.recusal-known", refused(() -> takeBack(table.agent(), at, 1, "Mauvais siège")));
        ProjectTable next = ProjectTable.of(table, file);
        as(table.agent(), () -> attendance.takeUp(next.meeting(), ProjectTable.ITEM));
        assertEquals("meeting.recusal-known", refused(() -> takeBack(table.agent(), next, 1, "Mauvais siège")));
    }

    @Test
    void whatWasSaidAtAnotherMeetingKeepsAwayFromThisOneToo() throws Exception {
        raise(ProjectTable.of(table, file), 1);
        ProjectTable next = ProjectTable.of(table, file);
        raise(next, 1);
        assertEquals("meeting.recusal-known", refused(() -> takeBack(table.agent(), next, 1, "Mauvais siège")));
    }

    @Test
    void onlyWhoRunsTheMeetingTakesBack() throws Exception {
        ProjectTable at = ProjectTable.of(table, file);
        raise(at, 1);
        String abroad = Somebody.with("AGENT", ABROAD, "950");
        for (String stranger : List.of(member(1), abroad)) {
            assertThrows(NotFound.class, () -> takeBack(stranger, at, 1, "Mauvais siège"));
        }
        assertThrows(
                NotFound.class,
                () -> Acting.as(abroad, ABROAD, () -> {
                    recusals.takeBack(at.meeting(), ProjectTable.ITEM, seat(1), "Mauvais siège");
                    return null;
                }));
    }

    private MotionForm consultation() {
        VotingTerms terms = new VotingTerms(DecisionMethod.SIMPLE_MAJORITY, VoteBase.CAST, TieRule.REJECTED, false);
        return new MotionForm(
                List.of(ProjectTable.ITEM), "Un avis", seat(0), seat(2), terms, VoteWay.HANDS, List.of(), null);
    }

    private void raise(ProjectTable at, int seat) throws Exception {
        as(table.agent(), () -> recusals.raise(at.meeting(), ProjectTable.ITEM, seat(seat), "Employeur"));
    }

    private void takeBack(String who, ProjectTable at, int seat, String why) throws Exception {
        as(who, () -> recusals.takeBack(at.meeting(), ProjectTable.ITEM, seat(seat), why));
    }

    private static String refused(Executable act) {
        return assertThrows(RuleViolation.class, act).key();
    }

    private List<String> hints(ProjectTable at) throws Exception {
        return Acting.as(table.agent(), TENANT, () -> recusals.hints(at.meeting(), ProjectTable.ITEM));
    }

    private String member(int number) {
        return table.people().get(number);
    }

    private String seat(int number) {
        return table.seats().get(number);
    }

    private static void as(String subject, Runnable act) throws Exception {
        Callable<Object> done = () -> {
            act.run();
            return null;
        };
        Acting.as(subject, TENANT, done);
    }
}
