package ca.alliances.decision.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.alliances.application.ApplicationReference;
import ca.alliances.concertation.InterestTexts;
import ca.alliances.concertation.boundary.InterestsOfYear;
import ca.alliances.meeting.RecusalCause;
import ca.alliances.meeting.boundary.Attendance;
import ca.alliances.meeting.boundary.Projects;
import ca.alliances.meeting.boundary.Recusals;
import ca.alliances.shared.NotFound;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.Applicant;
import ca.alliances.usecase.SeatedTable;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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

    private void raise(ProjectTable at, int seat) throws Exception {
        as(table.agent(), () -> recusals.raise(at.meeting(), ProjectTable.ITEM, seat(seat), "Employeur"));
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
