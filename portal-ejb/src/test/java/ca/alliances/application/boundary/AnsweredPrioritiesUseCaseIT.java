package ca.alliances.application.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.alliances.actionplan.PlanPriority;
import ca.alliances.actionplan.PriorityName;
import ca.alliances.application.ApplicationReference;
import ca.alliances.intake.CallReference;
import ca.alliances.intake.boundary.CallPreparation;
import ca.alliances.shared.NotFound;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.AdoptedPlan;
import ca.alliances.usecase.Applicant;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Who writes an application sees which priorities of the action plan its call is for, in the real container. */
@ArquillianTest
class AnsweredPrioritiesUseCaseIT {
    @Inject
    private Applications applications;

    @Inject
    private CallPreparation preparation;

    @Test
    void aPromoterSeesWhichPriorityOfThePlanHeAnswers() throws Exception {
        AdoptedPlan plan = AdoptedPlan.in("mau", "AP", "360", "Manger à sa faim");
        Applicant applicant = Applicant.in("mau");
        ApplicationReference file = applicant.draft("360");
        CallReference call =
                applicant.does(() -> applications.draft(file)).call().reference();
        String agent = Somebody.with("AGENT", "mau", "360");
        Acting.as(agent, "mau", () -> {
            long seen = preparation.open(call).version();
            preparation.tie(call, seen, Map.of("P1", PriorityName.parse(plan.reference() + "/1/P1")));
            return null;
        });
        PlanPriority answered = applicant
                .does(() -> applications.draft(file))
                .call()
                .content()
                .priorities()
                .get(0)
                .plan()
                .orElseThrow();
        assertEquals("Plan AP", answered.planTitle().fr());
        assertEquals("P1 Manger à sa faim", answered.label(Locale.CANADA_FRENCH));
        Applicant stranger = Applicant.in("lan");
        assertThrows(NotFound.class, () -> stranger.does(() -> applications.draft(file)));
    }
}
