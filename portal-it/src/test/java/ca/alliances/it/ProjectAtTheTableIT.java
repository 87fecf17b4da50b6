package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The review committee of the demo is a table: what it resolves about a project moves the project, by hand from the agenda to the file. */
@ExtendWith(PortalExtension.class)
class ProjectAtTheTableIT {
    private static final String TITLE = "Jardin du quai à la table";
    private static final String REASONS = "Le besoin est démontré.";
    private final Portal portal;

    ProjectAtTheTableIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void theResolutionOfTheCommitteesTableRecommendsTheProject() {
        Visitor secretary = portal.visitor().enter("agent.hcn@example.org");
        Agent agent = new Agent(secretary.page());
        String reference = handedIn();
        agent.findAmong("à vérifier", reference).choose("Vérifier la demande").declareAdmissible();
        agent.findAmong("à soumettre au comité", reference)
                .choose("Soumettre au comité")
                .openTheReview();
        scored(reference);
        MeetingDesk desk = new MeetingDesk(secretary.page())
                .plan("CAHCN")
                .addReadyProjects(TITLE)
                .convene("Dossiers à remettre demain")
                .begin(3)
                .takeUp(TITLE)
                .propose("Que le projet soit recommandé.", "Uapukun Vollant-Moreau", "HANDS")
                .about("RECOMMENDED", "9 000", REASONS)
                .put()
                .open();
        String result = desk.count(3).close();
        assertTrue(result.contains("Adoptée") && result.contains("Résolution CAHCN-"), result);
        String number = result.replaceAll("(?s).*Résolution (CAHCN-\\d{4}-\\d{3}).*", "$1");
        desk.backToTheTable().openTheProject();
        assertEquals("Recommandée", agent.status());
        agent.choose("Voir les notes du comité");
        String advice = agent.content();
        assertTrue(advice.contains("9 000,00 $") && advice.contains(REASONS), advice);
        Clicks.menu(secretary.page(), "resolution/list");
        assertTrue(agent.content().contains(number), "the register has the number");
        assertEquals(List.of(), secretary.complaints());
    }

    private String handedIn() {
        return Journey.begin(portal.visitor().enter("promoteur.depannage@example.org"), "cnord", "CN-2026-01", TITLE)
                .complete("950", "20 000", "12 000", "8 000")
                .submit()
                .reference();
    }

    private void scored(String reference) {
        for (String member : List.of("comite1.hcn@example.org", "comite2.hcn@example.org")) {
            new Member(portal.visitor().enter(member).page(), reference)
                    .declareNoInterest()
                    .score();
        }
    }
}
