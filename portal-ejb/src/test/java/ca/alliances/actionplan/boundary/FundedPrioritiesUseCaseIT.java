package ca.alliances.actionplan.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.actionplan.FundedProject;
import ca.alliances.actionplan.PlanProgress;
import ca.alliances.actionplan.PlanReference;
import ca.alliances.actionplan.Progress;
import ca.alliances.actionplan.PublicPlan;
import ca.alliances.shared.Money;
import ca.alliances.shared.NotFound;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.AdoptedPlan;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Accepted projects count under the priorities that they answer, and in the regional plan, in the real container. */
@ArquillianTest
class FundedPrioritiesUseCaseIT {
    @Inject
    private Plans plans;

    @Inject
    private PublicPriorities publicly;

    @Test
    void acceptedProjectsCountUnderThePriorityToWhichTheirCallIsTiedWithWhatTheyWereGranted() throws Exception {
        AdoptedPlan plan = AdoptedPlan.in("mau", "FA", "371", "Manger à sa faim", "Se loger");
        TiedCall call = TiedCall.in("mau", "FA-2026-01", plan, "P1", plan, "P1");
        call.file("FA-2026-A-0001", "ACCEPTED_IN_PART", 20_000);
        call.granted("FA-2026-A-0001", 15_000);
        call.file("FA-2026-A-0002", "SUBMITTED", 7_000);

        PlanProgress counted = progress("TABLE_MEMBER", plan);
        Progress first = counted.priorities().get(0).progress();
        assertEquals(1, first.projects());
        assertEquals(Money.dollars(20_000), first.requested());
        assertEquals(Money.dollars(15_000), first.granted());
        assertEquals(0, counted.priorities().get(1).progress().projects());
        FundedProject project = counted.projects().get(0).project();
        assertEquals("FA-2026-A-0001", project.project());
        assertEquals("Projet", project.title());
        assertEquals("Centre de dépannage", project.organization());
    }

    @Test
    void aRegionalPlanWithoutPrioritiesOfItsOwnAddsUpItsPartsAlsoForThePublic() throws Exception {
        AdoptedPlan one = AdoptedPlan.in("mau", "FB", "371", "Manger à sa faim");
        AdoptedPlan other = AdoptedPlan.in("mau", "FC", "372", "Se loger");
        AdoptedPlan regional = AdoptedPlan.composed("mau", "FB", one, other);
        TiedCall call = TiedCall.in("mau", "FB-2026-01", one, "P1", other, "P1");
        call.file("FB-2026-A-0001", "ACCEPTED_IN_PART", 20_000);
        call.granted("FB-2026-A-0001", 15_000);
        TiedCall second = TiedCall.in("mau", "FB-2026-02", other, "P1", other, "P1");
        second.file("FB-2026-A-0002", "ACCEPTED_IN_PART", 8_000);
        second.granted("FB-2026-A-0002", 5_000);

        PlanProgress counted = progress("FINANCE", regional);
        assertEquals(List.of(), counted.priorities());
        assertEquals(
                List.of(1, 2),
                counted.parts().stream().map(each -> each.total().projects()).toList());
        assertEquals(2, counted.total().projects());
        assertEquals(Money.dollars(20_000), counted.total().granted());
        assertEquals(3, counted.projects().size());

        List<PublicPlan> shown = Acting.as(null, "mau", publicly::inForce);
        PlanProgress known = shown.stream()
                .map(PublicPlan::progress)
                .filter(each -> each.version().plan().value().equals(regional.reference()))
                .findFirst()
                .orElseThrow();
        assertEquals(counted.total(), known.total());
        assertTrue(known.parts().stream().noneMatch(each -> each.total().projects() == 0));
        assertEquals(List.of(), known.projects());
    }

    @Test
    void aStrangerLearnsNothingOfTheProjectsOfAPlan() throws Exception {
        AdoptedPlan plan = AdoptedPlan.in("mau", "FD", "371", "Manger à sa faim");
        String stranger = Somebody.with("COORDINATOR", "lan");
        PlanReference reference = new PlanReference(plan.reference());
        assertThrows(NotFound.class, () -> Acting.as(stranger, "lan", () -> plans.progress(reference, 1)));
        assertThrows(NotFound.class, () -> Acting.as(stranger, "mau", () -> plans.progress(reference, 1)));
    }

    private PlanProgress progress(String role, AdoptedPlan plan) throws Exception {
        return Acting.as(
                Somebody.with(role, "mau"), "mau", () -> plans.progress(new PlanReference(plan.reference()), 1));
    }
}
