package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whoever loses a role or a mandate in mid-form: nothing of what is typed is saved, the answer is that of a page that does not exist, and once the
 * right is back the text is in the form again.
 */
@ExtendWith(PortalExtension.class)
class LostRightIT {
    private static final String MANDATE = "a11a2ce5-0000-4000-9000-000000000001";
    private static final String TYPED = "Une ligne\nqui s’est écrite « lentement »";
    private final Portal portal;

    LostRightIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void aPromoterWhoseMandateEndsFindsTheTextOfTheDraftAgain() {
        Visitor promoter = portal.visitor().enter("promoteur.depannage@example.org");
        Journey journey = Journey.begin(promoter, "cnord", "CN-2026-01", "Épicerie solidaire");
        Page page = open(promoter, journey.at("need"), "#need\\:needs");
        portal.rows().change("UPDATE mandate SET valid_to = '2026-05-01' WHERE reference = ?", MANDATE);
        try {
            assertGone(sent(page, "#need\\:save"), page);
            assertEquals("0", saved(journey.reference()));
        } finally {
            portal.rows().change("UPDATE mandate SET valid_to = NULL WHERE reference = ?", MANDATE);
        }
        assertEquals(200, promoter.open(journey.at("need")));
        assertEquals(TYPED, page.locator("#need\\:needs").inputValue());
        page.locator("#need\\:save").click();
        page.locator(".flash").waitFor();
        assertEquals("1", saved(journey.reference()));
    }

    private String saved(String reference) {
        return portal.rows()
                .one("SELECT COUNT(needs) FROM application WHERE tenant_id = 'cnord' AND reference = ?", reference);
    }

    @Test
    void anAgentWhoseRoleEndsFindsTheCheckAgain() {
        String address = "/t/cnord/review/check?ref=" + portal.files().in("SUBMITTED");
        losesTheRoleAndFindsTheTextAgain("agent.hcn@example.org", address, "#check\\:reasons", "#check\\:continue");
    }

    @Test
    void aSecretaryWhoseRoleEndsFindsTheReasonsOfTheDecisionAgain() {
        String address = "/t/cnord/decision/record?ref=" + portal.files().in("RECOMMENDED");
        losesTheRoleAndFindsTheTextAgain("conseil.hcn@example.org", address, "#decision\\:reasons", "#decision\\:next");
    }

    private void losesTheRoleAndFindsTheTextAgain(String email, String address, String field, String button) {
        Visitor person = portal.visitor().enter(email);
        Page page = open(person, address, field);
        String before = portal.rows().stateOf("cnord");
        end(email, "'2026-05-01'");
        try {
            assertGone(sent(page, button), page);
            assertEquals(404, person.open(address));
            person.open("/");
        } finally {
            end(email, "NULL");
        }
        assertEquals(before, portal.rows().stateOf("cnord"));
        assertEquals(200, person.open(address));
        assertEquals(TYPED, page.locator(field).inputValue());
        assertTrue(page.locator("form .saved").innerText().contains("Nous avons remis le texte"));
    }

    private void end(String email, String when) {
        portal.rows()
                .change(
                        "UPDATE membership SET valid_to = " + when
                                + " WHERE subject = (SELECT subject FROM person WHERE email = ?)",
                        email);
    }

    @Test
    void whatThePageHasAnsweredIsNotPutBackLater() {
        String address = "/t/cnord/decision/record?ref=" + portal.files().in("RECOMMENDED");
        Visitor secretary = portal.visitor().enter("conseil.hcn@example.org");
        Page page = open(secretary, address, "#decision\\:reasons");
        assertEquals(200, sent(page, "#decision\\:next").status());
        page.locator("#errors").waitFor();
        assertEquals(TYPED, page.locator("#decision\\:reasons").inputValue());
        secretary.open("/t/cnord/decision/list");
        secretary.open(address);
        assertEquals("", page.locator("#decision\\:reasons").inputValue());
    }

    @Test
    void aCoordinatorWhoseRoleEndsInvitesNobody() {
        String role = UUID.randomUUID().toString();
        portal.rows()
                .change(
                        "INSERT INTO membership (reference, subject, tenant_code, role, valid_from, version) SELECT ?, subject, 'cnord',"
                                + " 'COORDINATOR', '2026-04-01', 0 FROM person WHERE email = 'table.cnord@example.org'",
                        role);
        Visitor other = portal.visitor().enter("table.cnord@example.org");
        WebForm end = WebForm.on(
                other,
                other.read("/t/cnord/people/list")
                        .select("main a[href*='people/end']")
                        .attr("href"),
                "end");
        WebForm invite = WebForm.on(other, "/t/cnord/people/invite", "invite")
                .type("email", "personne@example.org")
                .type("role", "AGENT");
        portal.rows().change("DELETE FROM membership WHERE reference = ?", role);
        String before = portal.rows().peopleOf("cnord");
        assertEquals(404, end.press("confirm").status());
        assertEquals(404, invite.press("send").status());
        assertEquals(before, portal.rows().peopleOf("cnord"));
    }

    private static Page open(Visitor visitor, String address, String field) {
        assertEquals(200, visitor.open(address));
        visitor.page().locator(field).fill(TYPED);
        return visitor.page();
    }

    private static Response sent(Page page, String button) {
        return page.waitForResponse(answer -> answer.request().isNavigationRequest(), () -> page.locator(button)
                .click());
    }

    private static void assertGone(Response answer, Page page) {
        assertEquals(404, answer.status());
        page.waitForLoadState();
        String told = page.locator("main").innerText();
        assertTrue(told.contains("votre rôle n’y donne pas accès") && told.contains("votre texte y sera encore"), told);
    }
}
