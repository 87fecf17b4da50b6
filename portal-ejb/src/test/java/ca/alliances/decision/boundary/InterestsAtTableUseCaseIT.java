package ca.alliances.decision.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.alliances.application.ApplicationReference;
import ca.alliances.concertation.InterestTexts;
import ca.alliances.concertation.boundary.InterestsOfYear;
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
        as(table.agent(), () -> recusals.raise(at.meeting(), ProjectTable.ITEM, seat(1), "Trésorière"));
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
