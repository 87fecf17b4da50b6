package ca.alliances.meeting.boundary;

import static ca.alliances.meeting.boundary.SittingMeeting.bean;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.actionplan.PlanPriority;
import ca.alliances.actionplan.VersionName;
import ca.alliances.concertation.DecisionMethod;
import ca.alliances.concertation.TieRule;
import ca.alliances.concertation.VoteBase;
import ca.alliances.meeting.MotionForm;
import ca.alliances.meeting.VoteWay;
import ca.alliances.meeting.VotingTerms;
import ca.alliances.shared.NotFound;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.AdoptedPlan;
import ca.alliances.usecase.SeatedTable;
import ca.alliances.usecase.Somebody;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A table puts the priorities of its plan in order, in the real container. */
@ArquillianTest
class PrioritiesToRankUseCaseIT {
    @Test
    void aRankedChoiceTakesItsOptionsFromThePrioritiesOfAPlanOfTheTable() throws Exception {
        AdoptedPlan plan = AdoptedPlan.in("mau", "RA", "950", "Manger à sa faim", "Se loger", "é".repeat(250));
        AdoptedPlan elsewhere = AdoptedPlan.in("mau", "RB", "360", "Ailleurs");
        SittingMeeting meeting =
                SittingMeeting.of(SeatedTable.in("mau", "RNK", 3)).with(3);
        List<String> offered = offered(meeting.table().agent(), meeting);
        assertTrue(offered.contains(plan.reference() + "/1"));
        assertFalse(offered.contains(elsewhere.reference() + "/1"));

        List<String> options = options(meeting.table().agent(), meeting, plan.reference() + "/1");
        assertEquals(List.of("P1 Manger à sa faim", "P2 Se loger"), options.subList(0, 2));
        assertEquals(MotionForm.OPTION, options.get(2).length());
        VotingTerms terms = new VotingTerms(DecisionMethod.RANKED_CHOICE, VoteBase.CAST, TieRule.REJECTED, true);
        MotionForm form = new MotionForm(
                List.of(SittingMeeting.ITEM),
                "Mettre les priorités en ordre",
                meeting.table().seats().get(0),
                null,
                terms,
                VoteWay.SECRET,
                options,
                null);
        int motion = Acting.as(
                meeting.table().agent(), "mau", () -> bean(Voting.class).put(meeting.reference(), form));
        assertEquals(options, meeting.motion(motion).options());

        plan.replace("Manger à sa faim");
        assertTrue(offered(meeting.table().agent(), meeting).contains(plan.reference() + "/2"));
        for (String other : List.of(plan.reference() + "/1", elsewhere.reference() + "/1")) {
            assertThrows(NotFound.class, () -> options(meeting.table().agent(), meeting, other));
        }
        for (String other : List.of(Somebody.with("AGENT", "mau", "360"), Somebody.with("COORDINATOR", "lan"))) {
            assertThrows(NotFound.class, () -> offered(other, meeting));
            assertThrows(NotFound.class, () -> options(other, meeting, plan.reference() + "/2"));
        }
    }

    private static List<String> offered(String person, SittingMeeting meeting) throws Exception {
        return Acting.as(person, "mau", () -> bean(Motioning.class).plans(meeting.reference())).stream()
                .map(PlanPriority::version)
                .map(VersionName::toString)
                .toList();
    }

    private static List<String> options(String person, SittingMeeting meeting, String version) throws Exception {
        return Acting.as(
                person, "mau", () -> bean(Motioning.class).options(meeting.reference(), VersionName.parse(version)));
    }
}
