package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A portal that nobody operates yet grows from one letter to people of the ministry and of a tenant. */
@ExtendWith(PortalExtension.class)
class FirstOperatorIT {
    private static final String LIST = "/mon-compte/platform/list";
    private static final String LINK = "http\\S+/mon-compte/invitation\\?jeton=[\\w-]+";
    private final Portal portal;

    FirstOperatorIT(Portal portal) {
        this.portal = portal;
    }

    @BeforeEach
    void nobodyOperatesThePortal() {
        portal.rows().change("UPDATE membership SET valid_to = '2026-04-02' WHERE role = 'OPERATOR'");
        portal.stack().restartPortal();
    }

    @AfterEach
    void thePeopleOfTheDemoAreBack() {
        portal.rows()
                .change(
                        "DELETE FROM membership WHERE tenant_code = 'lav' OR tenant_code IS NULL AND subject NOT LIKE 'a11a2ce5-%'");
        portal.rows().change("UPDATE membership SET valid_to = NULL WHERE role = 'OPERATOR'");
    }

    @Test
    void theFirstOperatorInvitesTheMinistryAndTheFirstPersonOfAMandatary() {
        Newcomer operator = new Newcomer(portal, portal.visitor(), Portal.FIRST_OPERATOR);
        accept(operator, "Exploitation de la plateforme");

        Newcomer analyst = Newcomer.at(portal);
        openList(operator).locator("main a[href='/mon-compte/platform/invite']").click();
        invite(operator, analyst, "MINISTRY_ANALYST");
        accept(analyst, "Analyse, ministère");
        assertEquals(200, analyst.visitor().open("/ministere"));
        assertEquals(404, analyst.visitor().open(LIST));

        Newcomer coordinator = Newcomer.at(portal);
        openList(operator).locator("#unkept a[href$='tenant=lav']").click();
        invite(operator, coordinator, "COORDINATOR");
        accept(coordinator, "Ville de Laval");
        assertEquals(200, coordinator.visitor().open("/t/lav/people/list"));
        assertEquals(
                0, openList(operator).locator("#unkept a[href$='tenant=lav']").count());
        for (String closed : List.of("/mon-compte/platform/invite?tenant=lav", "/t/lav/people/list", "/ministere")) {
            assertEquals(404, operator.visitor().open(closed), closed);
        }
    }

    private static Page openList(Newcomer operator) {
        operator.visitor().open("/mon-compte");
        Page page = operator.visitor().page();
        page.locator("main a[href='" + LIST + "']").click();
        Arrival.at(page, "**" + LIST);
        return page;
    }

    private static void invite(Newcomer operator, Newcomer guest, String role) {
        Page page = operator.visitor().page();
        page.locator("[id$=email]").fill(guest.email());
        page.locator("select[id$=role]").selectOption(role);
        page.locator("[id$=send]").click();
        Arrival.at(page, "**" + LIST);
        assertTrue(page.locator("#invitations").innerText().contains(guest.email()));
    }

    private void accept(Newcomer guest, String toWhat) {
        String letter = new Mailbox(portal, guest.email()).link(LINK);
        guest.visitor().open(letter.substring(portal.stack().portalUrl().length()));
        guest.register();
        Page page = guest.visitor().page();
        assertTrue(page.locator("main").innerText().contains(toWhat));
        page.locator("[id$=accept]").click();
        Arrival.at(page, "**/mon-compte");
    }
}
