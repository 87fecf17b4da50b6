package ca.alliances.it;

import com.microsoft.playwright.Page;
import java.util.UUID;

/** Somebody who has no account yet, with an address of his own. */
record Newcomer(Portal portal, Visitor visitor, String email) {
    static Newcomer at(Portal portal) {
        return new Newcomer(portal, portal.visitor(), "nouvelle-" + UUID.randomUUID() + "@example.org");
    }

    /** From Keycloak's login, which the page shows: registers, follows the letter that verifies the address, chooses a password. */
    void register() {
        Page page = visitor.page();
        page.locator("a[href*='registration']").click();
        page.locator("#email").fill(email);
        page.locator("#firstName").fill("Nouvelle");
        page.locator("#lastName").fill("Venue-Tremblay");
        page.locator("#kc-submit").click();
        page.navigate(new Mailbox(portal, email).link("http\\S+/login-actions/action-token\\S+"));
        page.locator("#password-new").fill(DemoPeople.PASSWORD);
        page.locator("#password-confirm").fill(DemoPeople.PASSWORD);
        page.locator("form button[type=submit], form input[type=submit]")
                .first()
                .click();
        Arrival.at(page, portal.stack().portalUrl() + "/**");
    }
}
