package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people of an organization take back: an application, somebody's right to act for it, an invitation. */
@ExtendWith(PortalExtension.class)
class OwnerActsIT {
    private static final String OWNER = "promoteur.jeunesse@example.org";
    private static final String GUEST = "table.cnord@example.org";
    private static final String LIST = "/mon-compte/organization/list";
    private static final String PEOPLE = "/mon-compte/organization/people?ref=O-MJMAREE2";
    private final Portal portal;

    OwnerActsIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void aWithdrawnApplicationSaysSoToBothSidesAndNobodyGoesOnWithIt() {
        Visitor promoter = portal.visitor().enter("promoteur.depannage@example.org");
        Journey journey = Journey.begin(promoter, "cnord", "CN-2026-01", "Jardin d’hiver")
                .complete("950", "20 000", "15 000", "5 000")
                .submit();
        Visitor agent = portal.visitor().enter("agent.hcn@example.org");
        assertEquals(404, agent.ask(journey.at("withdraw")).status(), "it is not his to take back");
        String check = "/t/cnord/review/check?ref=" + journey.reference();
        assertEquals(200, agent.ask(check).status());
        assertEquals(
                journey.at("view"),
                Journey.ledTo(journey.form("withdraw")
                        .type("reasons", "Le local n’est plus libre.")
                        .press("confirm")));
        assertEquals("Retirée", statusOn(promoter.read(journey.at("view"))));
        assertEquals("Retirée", statusOn(agent.read(journey.at("file"))));
        assertEquals(404, agent.ask(check).status());
        assertEquals(404, promoter.ask(journey.at("withdraw")).status());
        assertEquals(404, promoter.ask(journey.at("project")).status());
    }

    private static String statusOn(Document page) {
        return page.select("main .status").first().text();
    }

    @Test
    void whoMayNotActForAnOrganizationAnyMoreFindsNothingOfItAtTheNextClick() {
        String mandate = UUID.randomUUID().toString();
        portal.rows()
                .change(
                        "INSERT INTO mandate (reference, version, organization_reference, subject, valid_from)"
                                + " SELECT ?, 0, 'O-MJMAREE2', subject, '2026-04-01' FROM person WHERE email = ?",
                        mandate,
                        GUEST);
        try {
            Visitor colleague = portal.visitor().enter(GUEST);
            Visitor owner = portal.visitor().enter(OWNER);
            assertEquals(200, colleague.ask(PEOPLE).status());
            String end = "/mon-compte/organization/end?ref=O-MJMAREE2&mandat=" + mandate;
            assertTrue(owner.read(PEOPLE).select("#mandates").text().contains(GUEST));
            assertEquals(LIST, Journey.ledTo(WebForm.on(owner, end, "end").press("confirm")));
            assertFalse(owner.read(PEOPLE).select("#mandates").text().contains(GUEST));
            assertEquals(404, colleague.ask(PEOPLE).status());
        } finally {
            portal.rows().change("DELETE FROM mandate WHERE reference = ?", mandate);
        }
    }

    @Test
    void anInvitationToActForAnOrganizationThatIsTakenBackOpensNothing() {
        String invited = "reprise-" + UUID.randomUUID() + "@example.org";
        Visitor owner = portal.visitor().enter(OWNER);
        Document list = owner.read(Journey.ledTo(
                WebForm.on(owner, PEOPLE, "invite").type("email", invited).press("send")));
        String link =
                list.select("#link").text().substring(portal.stack().portalUrl().length());
        String revoke = list.select("#invited li").stream()
                .filter(line -> line.text().contains(invited))
                .findFirst()
                .orElseThrow()
                .select("a")
                .attr("href");
        Visitor guest = portal.visitor().enter(GUEST);
        assertFalse(isUsedUp(guest, link));
        assertEquals(LIST, Journey.ledTo(WebForm.on(owner, revoke, "revoke").press("confirm")));
        assertFalse(owner.read(PEOPLE).text().contains(invited));
        assertTrue(isUsedUp(guest, link));
    }

    private static boolean isUsedUp(Visitor guest, String link) {
        return guest.read(link).select("h1").text().contains("ne peut plus servir");
    }
}
