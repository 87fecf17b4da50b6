package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An agent checks a file: he confirms what he has read, and what he gives back to its applicant is the applicant's alone again. */
@ExtendWith(PortalExtension.class)
class CheckIT {
    private static final String HANDED_IN = "Des repas partagés et un transport vers le dépannage alimentaire.";
    private static final String REWRITTEN = "Un brouillon que personne d’autre ne lit encore.";
    private final Portal portal;
    private Visitor promoter;
    private Visitor agent;
    private Journey journey;

    CheckIT(Portal portal) {
        this.portal = portal;
    }

    @BeforeEach
    void submitAnApplication() {
        promoter = portal.visitor().enter("promoteur.depannage@example.org");
        agent = portal.visitor().enter("agent.hcn@example.org");
        journey = Journey.begin(promoter, "cnord", "CN-2026-01", "Soupe populaire")
                .complete("950", "20 000", "15 000", "5 000")
                .submit();
    }

    @Test
    void whatAnApplicantChangesInAReturnedFileIsHisAloneUntilHeHandsItInAnew() {
        Journey.ledTo(returned(agent).press("continue"));
        Journey.ledTo(conclusion(agent).press("confirm"));
        Journey.ledTo(journey.form("project")
                .type("title", "Un autre titre")
                .type("summary", REWRITTEN)
                .press("save"));
        journey.attach("SUPPORT_LETTER", "nouveau.pdf", Journey.pdf("nouveau"));
        assertTrue(promoter.read(journey.at("view")).text().contains(REWRITTEN));
        String added = promoter.read(journey.at("view"))
                .select("a:contains(nouveau.pdf)")
                .attr("href");
        assertEquals(200, promoter.ask(added).status());

        assertReadsWhatWasHandedIn(agent.read(at("application/file")));
        assertFalse(agent.read(at("application/file")).text().contains("nouveau.pdf"));
        assertEquals(404, agent.ask(added).status());
        assertReadsWhatWasHandedIn(readByTheMinistry());
        assertEquals("Soupe populaire", listedForTheAgent());
        assertEquals("Soupe populaire", listedForTheMinistry());

        journey.declare().submit();
        assertTrue(agent.read(at("application/file")).text().contains(REWRITTEN));
        assertEquals(200, agent.ask(added).status());
        assertEquals("Un autre titre", listedForTheAgent());
    }

    private String listedForTheAgent() {
        return agent.read("/t/cnord/application/list?q=" + journey.reference())
                .select("tbody th a")
                .text();
    }

    private String listedForTheMinistry() {
        return portal.visitor()
                .enter("analyste.ministere@example.org")
                .read("/ministere/files?tenant=cnord&stage=RECEIVED&year=2026")
                .select("tbody tr:contains(" + journey.reference() + ") th a")
                .text();
    }

    private static void assertReadsWhatWasHandedIn(Document page) {
        assertTrue(page.text().contains(HANDED_IN), page.text());
        assertFalse(page.text().contains(REWRITTEN));
        assertTrue(page.text().contains("telle qu’elle a été déposée le"));
    }

    private Document readByTheMinistry() {
        Visitor analyst = portal.visitor().enter("analyste.ministere@example.org");
        String file = "?tenant=cnord&ref=" + journey.reference();
        Journey.ledTo(WebForm.on(analyst, "/ministere/open" + file, "opening")
                .type("reason", "Vérification du cumul d’aide")
                .press("open"));
        return analyst.read("/ministere/file" + file);
    }

    @Test
    void findingsThatAColleagueHasChangedAreShownBeforeTheyAreConcluded() {
        Journey.ledTo(returned(agent).press("continue"));
        WebForm confirmation = conclusion(agent);
        Visitor colleague = portal.visitor().enter("coordination.cnord@example.org");
        Journey.ledTo(returned(colleague).type("reasons", "Le budget aussi.").press("save"));
        Document refused = refusal(confirmation.press("confirm"));
        assertTrue(refused.text().contains("Le budget aussi."), refused.text());
        assertEquals("SUBMITTED", status());
        Journey.ledTo(conclusion(agent).press("confirm"));
        assertEquals("INCOMPLETE", status());
    }

    @Test
    void whatAnAgentTypedStaysWhenAColleagueWasFaster() {
        WebForm mine = returned(agent).type("reasons", "Précisez les partenaires.");
        Visitor colleague = portal.visitor().enter("coordination.cnord@example.org");
        Journey.ledTo(returned(colleague).type("reasons", "Le budget aussi.").press("save"));
        Document refused = refusal(mine.press("save"));
        Element typed = refused.getElementById("check:reasons");
        assertEquals("Précisez les partenaires.", typed.text());
        assertTrue(refused.select("details").text().contains("Le budget aussi."));
        Journey.ledTo(mine.type("seen", refused.getElementById("check:seen").val())
                .set(
                        WebForm.VIEW,
                        refused.select("#check [name='" + WebForm.VIEW + "']").val())
                .press("save"));
        assertEquals(
                "Précisez les partenaires.",
                agent.read(at("review/check")).getElementById("check:reasons").text());
    }

    private WebForm returned(Visitor by) {
        return WebForm.on(by, at("review/check"), "check")
                .type("outcome", "RETURN")
                .type("sections", "PROJECT")
                .type("reasons", "Précisez le calendrier.");
    }

    private WebForm conclusion(Visitor by) {
        return WebForm.on(by, at("review/outcome"), "conclude");
    }

    private static Document refusal(Reply answer) {
        assertEquals(200, answer.status());
        Document page = Jsoup.parse(answer.text());
        assertTrue(page.select("#errors").text().contains("Quelqu’un d’autre a modifié"), page.text());
        return page;
    }

    private String status() {
        return portal.rows()
                .one("SELECT status FROM application WHERE tenant_id = 'cnord' AND reference = ?", journey.reference());
    }

    private String at(String page) {
        return "/t/cnord/" + page + "?ref=" + journey.reference();
    }
}
