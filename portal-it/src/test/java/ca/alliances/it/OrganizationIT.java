package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A promoter's way from nothing to an organization. */
@ExtendWith(PortalExtension.class)
class OrganizationIT {
    private static final String CREATE = "/mon-compte/organization/create?retour=%2Ft%2Fcnord";
    private final Portal portal;

    OrganizationIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void somebodyRegistersVerifiesHisAddressAndCreatesAnOrganizationOnTheWayToACall() {
        Newcomer newcomer = Newcomer.at(portal);
        newcomer.visitor().open(CREATE);
        newcomer.register();
        Page page = newcomer.visitor().page();
        assertTrue(page.url().endsWith("/mon-compte/organization/create?retour=%2Ft%2Fcnord"), page.url());
        fill(page, "ᐃᓚᒌᑦ Entraide", "1199" + digits());
        Arrival.at(page, portal.stack().portalUrl() + "/t/cnord");
        newcomer.visitor().open("/mon-compte");
        assertTrue(page.locator("main").innerText().contains("ᐃᓚᒌᑦ Entraide"));
    }

    @Test
    void aNumberThatIsRegisteredIsRefusedWithWhomToAsk() {
        Visitor visitor = portal.visitor().signIn("promoteur.kativik@example.org");
        visitor.open(CREATE);
        fill(visitor.page(), "Un autre centre", "1199 000 017");
        assertTrue(visitor.page()
                .locator("[role=alert]")
                .innerText()
                .contains("Demandez à une personne de cet organisme de vous inviter"));
        assertEquals(
                "Un autre centre", visitor.page().locator("[id$=legalName]").inputValue());
    }

    @Test
    void aNumberOfWrongFormIsRefusedBesideItsField() {
        Visitor visitor = portal.visitor().signIn("promoteur.kativik@example.org");
        visitor.open(CREATE);
        fill(visitor.page(), "Un autre centre", "4411");
        assertTrue(visitor.page().locator("[id$=neq-error]").innerText().contains("dix chiffres"));
    }

    @Test
    void nobodyIsLedToAnotherSite() {
        Visitor visitor = portal.visitor().signIn("promoteur.kativik@example.org");
        visitor.open("/mon-compte/organization/create?retour=%2F%2Fevil.example");
        fill(visitor.page(), "Organisme prudent", "2299" + digits());
        Arrival.at(visitor.page(), "**/mon-compte/organization/list");
    }

    @Test
    void theOrganizationOfOthersDoesNotExist() {
        Visitor visitor = portal.visitor().signIn("promoteur.kativik@example.org");
        assertEquals(200, visitor.open("/mon-compte/organization/edit?ref=O-FAMGT222"));
        assertEquals(404, visitor.open("/mon-compte/organization/edit?ref=O-HCN2DEPN"));
        assertEquals(404, visitor.open("/mon-compte/organization/people?ref=O-HCN2DEPN"));
    }

    @Test
    void aSecondPersonActsForAnOrganizationAfterAnInvitation() {
        Visitor owner = portal.visitor().signIn("promoteur.jeunesse@example.org");
        owner.open("/mon-compte/organization/people?ref=O-MJMAREE2");
        Newcomer colleague = Newcomer.at(portal);
        owner.page().locator("[id$=email]").fill(colleague.email());
        owner.page().locator("[id$=send]").click();
        String link = owner.page().locator("#link").innerText();

        colleague.visitor().open(link.substring(portal.stack().portalUrl().length()));
        colleague.register();
        colleague.visitor().page().locator("[id$=accept]").click();
        Arrival.at(colleague.visitor().page(), "**/mon-compte");
        assertTrue(
                colleague.visitor().page().locator("main").innerText().contains("Maison des jeunes La Marée montante"));
        assertEquals(200, colleague.visitor().open("/mon-compte/organization/edit?ref=O-MJMAREE2"));
    }

    private static String digits() {
        return String.valueOf(ThreadLocalRandom.current().nextInt(100_000, 1_000_000));
    }

    private static void fill(Page page, String name, String neq) {
        page.locator("[id$=legalName]").fill(name);
        page.locator("select[id$=kind]").selectOption("NON_PROFIT");
        page.locator("[id$=neq]").fill(neq);
        page.locator("[id$=contactName]").fill("Marie");
        page.locator("[id$=contactEmail]").fill("marie@example.org");
        page.locator("[id$=create]").click();
    }
}
