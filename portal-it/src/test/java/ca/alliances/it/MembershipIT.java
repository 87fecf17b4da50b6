package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalExtension.class)
class MembershipIT {
    private static final String LIST = "/t/cnord/people/list";
    private static final String COORDINATOR = "coordination.cnord@example.org";
    private static final String PRIVACY_OFFICER = "vieprivee.cnord@example.org";
    private final String reference = UUID.randomUUID().toString();
    private final Portal portal;

    MembershipIT(Portal portal) {
        this.portal = portal;
    }

    @AfterEach
    void forgetTheRole() {
        portal.rows().change("DELETE FROM membership WHERE reference = ?", reference);
    }

    @Test
    void aRoleTakenAwayIsGoneAtTheNextClick() {
        portal.rows()
                .change(
                        "INSERT INTO membership (reference, subject, tenant_code, role, valid_from, version)"
                                + " SELECT ?, subject, 'cnord', 'COORDINATOR', '2026-04-01', 0 FROM person WHERE email = ?",
                        reference,
                        PRIVACY_OFFICER);
        Visitor other = portal.visitor().signIn(PRIVACY_OFFICER);
        assertEquals(200, other.open(LIST));

        Visitor coordinator = portal.visitor().signIn(COORDINATOR);
        coordinator.open(LIST);
        coordinator
                .page()
                .locator("a[href*='people/end'][href$='" + reference + "']")
                .click();
        coordinator
                .page()
                .locator("main form button, main form input[type=submit]")
                .click();
        Arrival.at(coordinator.page(), "**" + LIST);
        assertEquals(
                0, coordinator.page().locator("a[href$='" + reference + "']").count());

        assertEquals(404, other.open(LIST));
        assertEquals(200, other.open("/mon-compte"));
    }

    @Test
    void nobodyTakesHisOwnRoleAway() {
        Visitor coordinator = portal.visitor().signIn(COORDINATOR);
        coordinator.open(LIST);
        coordinator
                .page()
                .locator("tr", new Page.LocatorOptions().setHasText("Poitras-Jourdain"))
                .locator("a[href*='people/end']")
                .click();
        coordinator
                .page()
                .locator("main form button, main form input[type=submit]")
                .click();
        assertTrue(coordinator
                .page()
                .locator("[role=alert]")
                .innerText()
                .contains("Vous ne pouvez pas retirer votre propre rôle"));
        assertTrue(coordinator.page().locator("main").innerText().contains("Poitras-Jourdain"));
        assertEquals(200, coordinator.open(LIST));
    }
}
